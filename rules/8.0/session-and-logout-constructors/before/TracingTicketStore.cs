using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Sessions;

public class TracingTicketStore : ServerSideTicketStore
{
    public TracingTicketStore(
        IdentityServerOptions options,
        IIssuerNameService issuer,
        IServerSideSessionStore sessions,
        IDataProtectionProvider protection,
        IHttpContextAccessor accessor,
        ILogger<ServerSideTicketStore> logger)
        // finding: 8.0/session-and-logout-constructors
        : base(options, issuer, sessions, protection, accessor, logger)
    {
    }
}
