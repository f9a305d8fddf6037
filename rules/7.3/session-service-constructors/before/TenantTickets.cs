using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Sessions;

public class TenantTickets : ServerSideTicketStore
{
    public TenantTickets(IdentityServerOptions options, IIssuerNameService issuers, IServerSideSessionStore store, IDataProtectionProvider protection, ILogger<ServerSideTicketStore> logger)
        // finding: 7.3/session-service-constructors
        : base(options, issuers, store, protection, logger)
    {
    }
}
