using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Own;

public class Client
{
    public string? AllowedGrantTypes { get; set; }
    public bool RequireClientSecret { get; set; }
}

public static class GrantTypes
{
    public const string ClientCredentials = "cc";
}

public static class OwnClients
{
    public static Client One(IClientConfigurationValidator validator) => new Client { AllowedGrantTypes = GrantTypes.ClientCredentials, RequireClientSecret = false };
}
