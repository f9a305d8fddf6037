using IdentityModel.Client;
using Duende.IdentityServer.Models;
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
            Parameters = new Parameters(parameters)
        };

        public RefreshTokenRequest Refresh(string token)
        {
            var request = new RefreshTokenRequest { RefreshToken = token };
            request.Parameters = new Parameters(Extra);
            return request;
        }

        public UserInfoRequest Profile()
        {
            var extra = new Dictionary<string, string> { { "tenant", "a" } };
            return new UserInfoRequest { Parameters = new Parameters(extra) };
        }

        public TokenClientOptions Options() => new TokenClientOptions { Parameters = new Parameters(_shared) };
    }
}
