namespace Vine.Admin.Models;

public enum TokenUsage { ReUse = 0, OneTimeOnly = 1 }

public class ClientModel
{
    public string? BackChannelLogoutUri { get; set; }
    public TokenUsage RefreshTokenUsage { get; set; }
    public bool RequireDPoP { get; set; }
    public int DPoPValidationMode { get; set; }
    public TimeSpan DPoPClockSkew { get; set; } = TimeSpan.Zero;
    public bool AllowOfflineAccess { get; set; } = true;
}
