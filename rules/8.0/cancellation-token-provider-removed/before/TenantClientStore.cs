using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Stores;

public class TenantClientStore : ClientStore
{
    public TenantClientStore(
        IConfigurationDbContext context,
        ILogger<ClientStore> logger,
        // finding: 8.0/cancellation-token-provider-removed
        ICancellationTokenProvider cancellationTokenProvider)
        // finding: 8.0/cancellation-token-provider-removed
        : base(context, logger, cancellationTokenProvider)
    {
    }
}
