namespace Acme.Identity.Monitoring;

public static class CleanupAlert
{
    // finding: 8.0/token-cleanup-deletes-at-once
    public const string Expired = "Removing {grantCount} expired grants";

    // finding: 8.0/token-cleanup-deletes-at-once
    public const string Consumed = "Removing {grantCount} consumed grants";

    // finding: 8.0/token-cleanup-deletes-at-once
    public const string Codes = "Removing {deviceCodeCount} device flow codes";
}
