using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Stores;

public class SessionStore : ServerSideSessionStore
{
    // finding: 8.0/cancellation-token-provider-removed
    public SessionStore(IPersistedGrantDbContext context, ILogger<ServerSideSessionStore> logger, ICancellationTokenProvider provider)
        // finding: 8.0/cancellation-token-provider-removed
        : base(context, logger, provider)
    {
    }
}
