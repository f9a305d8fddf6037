using Duende.IdentityServer.Models;
using Duende.IdentityModel.Client;

namespace Contoso.Identity.Tests;

public static class Discovery
{
    public static async Task<string?> TokenEndpointAsync(HttpClient client, Client known) =>
        (await client.GetDiscoveryDocumentAsync(known.ClientUri)).TokenEndpoint;
}
