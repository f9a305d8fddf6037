// finding: 7.1/identity-model-renamed
using IdentityModel.Client;

namespace Contoso.Client;

public class Caller
{
    public Task<DiscoveryDocumentResponse> Find(HttpClient http) => http.GetDiscoveryDocumentAsync("https://id.example.com");
}
