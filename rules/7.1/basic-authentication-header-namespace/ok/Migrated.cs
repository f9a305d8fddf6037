using System.Net.Http;
using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tests;

public static class Migrated
{
    public static void Authenticate(HttpClient http, Client client) =>
        http.DefaultRequestHeaders.Authorization = new BasicAuthenticationHeaderValue(client.ClientId, "secret");
}
