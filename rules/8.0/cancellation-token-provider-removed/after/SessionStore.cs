using System;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Stores;

public class SessionStore : ServerSideSessionStore
{
    public SessionStore(IPersistedGrantDbContext context, ILogger<ServerSideSessionStore> logger, TimeProvider timeProvider)
        : base(context, logger, timeProvider)
    {
    }
}
