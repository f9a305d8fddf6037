using Duende.IdentityServer.Models;
using IdentityModel;
using IdentityModel.Client;

namespace Contoso.Identity;

public static class Names
{
    public static string InitiateLoginUris => OidcConstants.ClientMetadata.RedirectUris;

    public static DynamicClientRegistrationDocument For(Client client) =>
        new DynamicClientRegistrationDocument { ClientName = client.ClientName, DefaultMaxAge = 60 };
}
