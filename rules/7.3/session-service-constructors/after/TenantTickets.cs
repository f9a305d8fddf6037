using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Sessions;

public class TenantTickets : ServerSideTicketStore
{
    public TenantTickets(IdentityServerOptions options, IIssuerNameService issuers, IServerSideSessionStore store, IDataProtectionProvider protection, IHttpContextAccessor httpContextAccessor, ILogger<ServerSideTicketStore> logger)
        : base(options, issuers, store, protection, httpContextAccessor, logger)
    {
    }
}
