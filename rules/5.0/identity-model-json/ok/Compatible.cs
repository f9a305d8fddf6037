using IdentityModel.Client;
using IdentityServer4.Models;
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Identity.Tests
{
    public class Compatible
    {
        public async Task<string> TenantAsync(HttpClient http, Client client)
        {
            var response = await http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest { ClientId = client.ClientId });
            Console.WriteLine(response.Json);
            return response.Json.TryGetString("tenant");
        }
    }
}
