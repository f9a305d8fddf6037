using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity.Own
{
    public static class OwnExtensions
    {
        public static string GetIdentityServerBaseUrl(this HttpRequest request) => request.Scheme + "://" + request.Host;

        public static string For(HttpRequest request, Client client) => request.GetIdentityServerBaseUrl() + "/" + client.ClientId;
    }
}
