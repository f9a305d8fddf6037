using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Sessions;

public class Injects(IServerSideTicketStore tickets, ISessionCoordinationService coordination)
{
    public bool IsReady => tickets is not null && coordination is not null;
}
