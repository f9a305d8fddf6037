namespace Orchard.Tokens.Data;

public class RefreshToken
{
    public DateTime? ConsumedTime { get; set; }
    public bool IsUsed => ConsumedTime.HasValue;
}

public class PersistedGrant
{
    public string Key { get; set; } = "";
    public DateTime? ConsumedTime { get; set; }
}

public class TokenResponse
{
    public string? AccessToken { get; set; }
    public static TokenResponse Empty => new TokenResponse();
}

public class AuthorizationRequest
{
    public string[]? AcrValues { get; set; }
    public static AuthorizationRequest New() => new AuthorizationRequest();
}

public class ProfileDataRequestContext
{
    public IEnumerable<string>? RequestedClaimTypes { get; set; }
}

public class Protection
{
    public Protection AddDataProtection() => this;
    public ProfileDataRequestContext Context { get; } = new ProfileDataRequestContext();
    public bool Any(IEnumerable<PersistedGrant> grants) => grants.Any(g => g.ConsumedTime != null) && AddDataProtection() != null;
}

public class EndpointsOptions
{
    public bool EnableDiscoveryEndpoint { get; set; } = false;
    public bool EnableCheckSessionEndpoint { get; set; } = false;
}

public class MutualTlsOptions
{
    public bool Enabled { get; set; } = true;
    public bool AlwaysEmitConfirmationClaim { get; set; } = true;
}

public static class Options
{
    public static EndpointsOptions Endpoints { get; } = new EndpointsOptions { EnableDiscoveryEndpoint = false, EnableCheckSessionEndpoint = false };
    public static MutualTlsOptions MutualTls { get; } = new() { Enabled = true, AlwaysEmitConfirmationClaim = true };
}

public class ApiResource
{
    public bool RequireResourceIndicator { get; set; } = true;
}
