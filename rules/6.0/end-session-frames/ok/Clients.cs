using Duende.IdentityServer.Models;

namespace Harbour.Web
{
    public static class Clients
    {
        public static Client Spa() => new Client { ClientId = "spa", FrontChannelLogoutUri = null };
    }
}
