using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tools;

public static class Library
{
    public static async Task<string?> IssuerAsync(HttpClient http, Client client) =>
        (await http.GetDiscoveryDocumentAsync(client.ClientUri)).Issuer;
}
