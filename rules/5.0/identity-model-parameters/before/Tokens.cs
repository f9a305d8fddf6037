using IdentityModel.Client;
// finding: 5.0/namespaces
using IdentityServer4.Models;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Identity.Tests
{
    public class Tokens
    {
        public Task<TokenResponse> DelegationAsync(HttpClient http, Client client)
        {
            return http.RequestTokenAsync(new TokenRequest
            {
                ClientId = client.ClientId,
                GrantType = "delegation",
                // finding: 5.0/identity-model-parameters
                Parameters = new Dictionary<string, string>
                {
                    { "scope", "orders" },
                },
            });
        }

        public ClientCredentialsTokenRequest ForTenant(string tenant)
        {
            var request = new ClientCredentialsTokenRequest { Scope = "orders" };
            // finding: 5.0/identity-model-parameters
            request.Parameters["tenant"] = tenant;
            return request;
        }

        public PasswordTokenRequest ForUser(string tenant) => new PasswordTokenRequest
        {
            // finding: 5.0/identity-model-parameters
            Parameters = { ["tenant"] = tenant },
        };

        // Null is no list: the constructor would throw.
        public static ProtocolRequest Maybe(Dictionary<string, string> parameters = null) => new PasswordTokenRequest
        {
            // finding: 5.0/identity-model-parameters
            Parameters = parameters
        };

        // finding: 5.0/identity-model-parameters
        public Task<TokenResponse> RawAsync(HttpClient http, Dictionary<string, string> form) => http.RequestTokenRawAsync("/connect/token", form);

        // finding: 5.0/identity-model-parameters
        public Task<TokenResponse> RenewAsync(TokenClient tokens, IDictionary<string, string> form) => tokens.RequestRefreshTokenAsync("token", parameters: form);
    }
}
