using System.Net.Http.Json;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tools;

public static class Reader
{
    public static async Task<string?> IssuerAsync(HttpClient http)
    {
        // finding: 7.4/discovery-document-model-removed
        var document = await http.GetFromJsonAsync<DiscoveryDocument>("/.well-known/openid-configuration");
        return document?.issuer;
    }

    // finding: 7.4/discovery-document-model-removed
    public static bool HasKeys(Duende.IdentityServer.Models.DiscoveryDocument document) => document.jwks_uri is not null;
}
