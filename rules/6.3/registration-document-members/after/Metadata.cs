using Duende.IdentityServer.Models;
using IdentityModel;

namespace Contoso.Identity;

public static class Metadata
{
    public static Dictionary<string, object> For(Client client) => new()
    {
        [OidcConstants.ClientMetadata.InitiateLoginUri] = client.ClientUri,
    };
}
