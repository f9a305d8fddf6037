namespace Contoso.Identity.Security;

public static class Policy
{
    // finding: 7.4/check-session-script-hash
    public const string Frame = "default-src 'none'; script-src 'sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI='";

    public static readonly string[] Hashes =
    [
        // finding: 7.4/check-session-script-hash
        "sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI=",
    ];
}
