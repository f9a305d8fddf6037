using Duende.IdentityServer.Models;
using IdentityModel;

namespace Contoso.Identity;

public static class Metadata
{
    public static Dictionary<string, object> For(Client client) => new()
    {
        // finding: 6.3/registration-document-members
        [OidcConstants.ClientMetadata.InitiateLoginUris] = client.ClientUri,
    };
}
