using Duende.IdentityServer;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Clients
{
    public static Client Job => new()
    {
        ClientId = "job",
        AllowedGrantTypes = GrantTypes.ClientCredentials,
        ClientSecrets =
        {
            // finding: 7.2/client-assertion-typ-is-strict
            new Secret { Type = IdentityServerConstants.SecretTypes.JsonWebKey, Value = "{}" }
        }
    };

    public static Secret Certificate(string value) => new()
    {
        // finding: 7.2/client-assertion-typ-is-strict
        Type = IdentityServerConstants.SecretTypes.X509CertificateBase64,
        Value = value
    };
}
