using System;
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
        IPersistedGrantStore persistedGrantStore,
        TimeProvider timeProvider,
        IDataProtectionProvider protection,
        IHttpContextAccessor accessor,
        ILogger<ServerSideTicketStore> logger)
        : base(options, issuer, sessions, persistedGrantStore, protection, accessor, logger, timeProvider)
    {
    }
}
