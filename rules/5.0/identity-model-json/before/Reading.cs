using IdentityModel.Client;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/newtonsoft-json-not-brought
using Newtonsoft.Json.Linq;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Identity.Tests
{
    public class Reading
    {
        public async Task<string> TenantAsync(HttpClient http, Client client)
        {
            var response = await http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest { ClientId = client.ClientId });
            // finding: 5.0/identity-model-json
            var tenant = (string)response.Json["tenant"];
            // finding: 5.0/identity-model-json
            var level = response.Json.Value<int>("level");
            // finding: 5.0/identity-model-json
            // finding: 5.0/newtonsoft-json-not-brought
            JObject all = response.Json;
            return tenant + level + all;
        }
    }
}
