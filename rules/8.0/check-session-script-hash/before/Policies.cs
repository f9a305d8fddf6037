namespace Acme.Identity;

public static class Policies
{
    // finding: 8.0/check-session-script-hash
    public const string CheckSession = "sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI=";

    // finding: 8.0/check-session-script-hash
    public const string Policy = "default-src 'none'; script-src 'sha256-4Hj97GNFvt0k8A6DbSr2hoRb/RJmCCakAgE+4zuVeHs='";

    // finding: 8.0/check-session-script-hash
    public static string For(string nonce) => $"script-src 'nonce-{nonce}' 'sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI='";
}
