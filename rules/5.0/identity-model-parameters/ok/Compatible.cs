using IdentityModel.Client;
using IdentityServer4.Models;
using System.Collections.Generic;

namespace Contoso.Identity.Tests
{
    public static class Compatible
    {
        public static TokenRequest Request(Client client)
        {
            var request = new TokenRequest { ClientId = client.ClientId, Parameters = { { "scope", "orders" } } };
            request.Parameters.Add("tenant", "a");
            return request;
        }

        public static string Url() => new RequestUrl("/connect/authorize").CreateAuthorizeUrl("client", "code", scope: "openid");

        // Parameters of one's own stay dictionaries.
        public static Dictionary<string, string> Parameters { get; } = new Dictionary<string, string>();
    }
}
