// finding: 7.1/identity-model-renamed
using IdentityModel.Client;
using Duende.IdentityServer.Models;
using System.Text.Json;

namespace Contoso.Identity.Tests;

public class Reading
{
    public async Task<string?> TenantAsync(HttpClient http, Client client)
    {
        var response = await http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest { ClientId = client.ClientId });
        // finding: 7.1/response-json-nullable
        if (response.Json.TryGetProperty("tenant", out var tenant)) return tenant.GetString();
        // finding: 7.1/response-json-nullable
        var fallback = response.Json.TryGetString("owner");
        // finding: 7.1/response-json-nullable
        JsonElement all = response.Json;
        return fallback + all;
    }
}
