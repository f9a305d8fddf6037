using IdentityModel.Client;
// finding: 5.0/namespaces
using IdentityServer4.Models;
using System.Collections.Generic;

namespace Contoso.Identity.Tests
{
    public class Tenants
    {
        private readonly Dictionary<string, string> _shared = new Dictionary<string, string>();

        public IDictionary<string, string> Extra { get; } = new Dictionary<string, string>();

        public static TokenRequest Delegation(Client client, IDictionary<string, string> parameters) => new TokenRequest
        {
            ClientId = client.ClientId,
            GrantType = "delegation",
            // finding: 5.0/identity-model-parameters
            Parameters = parameters
        };

        public RefreshTokenRequest Refresh(string token)
        {
            var request = new RefreshTokenRequest { RefreshToken = token };
            // finding: 5.0/identity-model-parameters
            request.Parameters = Extra;
            return request;
        }

        public UserInfoRequest Profile()
        {
            var extra = new Dictionary<string, string> { { "tenant", "a" } };
            // finding: 5.0/identity-model-parameters
            return new UserInfoRequest { Parameters = extra };
        }

        // finding: 5.0/identity-model-parameters
        public TokenClientOptions Options() => new TokenClientOptions { Parameters = _shared };
    }
}
