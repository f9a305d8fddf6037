using Duende.IdentityServer;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class SharedSecrets
{
    public static Secret Of(string value) => new(value.Sha256()) { Type = IdentityServerConstants.SecretTypes.SharedSecret };

    public static Secret Thumbprint(string value) => new(value) { Type = IdentityServerConstants.SecretTypes.X509CertificateThumbprint };
}
