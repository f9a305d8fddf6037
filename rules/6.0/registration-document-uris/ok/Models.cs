using Duende.IdentityServer.Models;

namespace Contoso.Identity;

// The product's own model has these members too, as strings.
public static class Models
{
    public static Client Web() => new() { ClientUri = "https://app.example", RedirectUris = { "https://app.example/signin-oidc" } };

    public static ICollection<string> Redirects(Client client) => client.RedirectUris;
}
