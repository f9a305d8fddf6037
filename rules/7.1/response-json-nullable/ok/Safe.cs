using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tests;

public class Safe
{
    public async Task<string?> TenantAsync(HttpClient http, Client client)
    {
        var response = await http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest { ClientId = client.ClientId });
        Console.WriteLine(response.Json);
        if (response.Json is { } json && json.TryGetProperty("tenant", out var tenant)) return tenant.GetString();
        return response.Json?.TryGetString("owner") ?? response.Json.Value.GetProperty("all").GetString();
    }
}
