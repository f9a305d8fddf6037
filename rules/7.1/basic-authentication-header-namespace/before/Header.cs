using System.Net.Http;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tests;

public static class Header
{
    public static void Authenticate(HttpClient http, Client client) =>
        // finding: 7.1/basic-authentication-header-namespace
        http.DefaultRequestHeaders.Authorization = new BasicAuthenticationHeaderValue(client.ClientId, "secret");

    public static void AuthenticateEncoded(HttpClient http, Client client) =>
        // finding: 7.1/basic-authentication-header-namespace
        http.DefaultRequestHeaders.Authorization = new BasicAuthenticationOAuthHeaderValue(client.ClientId, "secret");
}
