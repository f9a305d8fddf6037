using IdentityModel.Client;
// finding: 5.0/namespaces
using IdentityServer4.Models;
using System.Collections.Generic;

namespace Contoso.Identity.Tests
{
    public static class Urls
    {
        public static string Authorize(Client client) => new RequestUrl("/connect/authorize").CreateAuthorizeUrl(
            clientId: client.ClientId,
            responseType: "code",
            // finding: 5.0/identity-model-parameters
            extra: new { tenant = "a" });

        public static string EndSession() => new RequestUrl("/connect/endsession").CreateEndSessionUrl(
            // finding: 5.0/identity-model-parameters
            extra: new Dictionary<string, string> { { "tenant", "a" } });

        // finding: 5.0/identity-model-parameters
        public static string Other() => new RequestUrl("/other").Create(new { tenant = "a" });
    }
}
