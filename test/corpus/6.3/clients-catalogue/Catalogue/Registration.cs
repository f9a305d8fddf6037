using Duende.IdentityServer.Models;
using IdentityModel;
using IdentityModel.Client;

namespace Atlas.Identity.Catalogue;

public static class Registration
{
    private static readonly string[] Accepted =
    [
        OidcConstants.ClientMetadata.ClientName,
        OidcConstants.ClientMetadata.RedirectUris,
        // applies: 6.3/registration-document-members
        OidcConstants.ClientMetadata.InitiateLoginUris,
    ];

    public static bool IsAccepted(string name) => Accepted.Contains(name);

    public static Client ToClient(DynamicClientRegistrationDocument document)
    {
        // applies: 6.3/registration-document-members
        int lifetime = document.DefaultMaxAge;
        return new Client { ClientName = document.ClientName, UserSsoLifetime = lifetime > 0 ? lifetime : null };
    }

    public static DynamicClientRegistrationDocument ToDocument(Client client) =>
        new DynamicClientRegistrationDocument { ClientName = client.ClientName, DefaultMaxAge = client.UserSsoLifetime ?? 0 };
}
