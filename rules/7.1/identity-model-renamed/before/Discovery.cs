using Duende.IdentityServer.Models;
// finding: 7.1/identity-model-renamed
using IdentityModel.Client;

namespace Contoso.Identity.Tests;

public static class Discovery
{
    public static async Task<string?> TokenEndpointAsync(HttpClient client, Client known) =>
        (await client.GetDiscoveryDocumentAsync(known.ClientUri)).TokenEndpoint;
}
