using Duende.IdentityServer.Services;
using Harbour.Sessions;

namespace Harbour.Web
{
    public class Alone(IIdentityServerInteractionService interaction)
    {
        public ISessionClaimsFilter Filter { get; set; }
    }
}
