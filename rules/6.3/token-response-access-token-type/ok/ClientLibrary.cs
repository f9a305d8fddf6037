using System.Net.Http;
using System.Threading.Tasks;
using IdentityModel.Client;

namespace Acme.Worker;

public class TokenFetcher
{
    private readonly HttpClient _http;

    public TokenFetcher(HttpClient http)
    {
        _http = http;
    }

    // IdentityModel.Client.TokenResponse: the client's view of a response, another class.
    public TokenResponse Last { get; private set; } = new TokenResponse();

    public async Task<string> FetchAsync()
    {
        Last = await _http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest { Address = "https://id/connect/token" });
        return Last.TokenType;
    }

    public TokenResponse Empty() => new();
}
