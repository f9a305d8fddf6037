using Duende.IdentityServer.Models;
using IdentityModel.Client;

namespace Contoso.Identity;

public static class Registration
{
    public static DynamicClientRegistrationDocument For(Client client) => new DynamicClientRegistrationDocument
    {
        ClientName = client.ClientName,
        // finding: 6.0/registration-document-uris
        ClientUri = client.ClientUri,
        // finding: 6.0/registration-document-uris
        RedirectUris = { "https://app.example/signin-oidc" },
    };

    public static ICollection<string> Redirects(DynamicClientRegistrationDocument document) =>
        // finding: 6.0/registration-document-uris
        document.RedirectUris;
}
