namespace Ferry.Portal;

/// <summary>A customer; nothing to do with OAuth.</summary>
public class Client
{
    public string ClientId { get; set; } = "";
    public string? BackChannelLogoutUri { get; set; }
    public bool AllowOfflineAccess { get; set; }
    public TokenUsage RefreshTokenUsage { get; set; }
}

public enum TokenUsage { ReUse, OneTimeOnly }

public static class Samples
{
    public static readonly Client First = new Client
    {
        ClientId = "1", AllowOfflineAccess = true, BackChannelLogoutUri = "https://none", RefreshTokenUsage = TokenUsage.OneTimeOnly,
    };

    public static Client Second => new() { ClientId = "2", AllowOfflineAccess = true };
}
