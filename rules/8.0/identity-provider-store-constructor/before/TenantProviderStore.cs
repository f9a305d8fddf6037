using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Providers;

public class TenantProviderStore : IdentityProviderStore
{
    // finding: 8.0/cancellation-token-provider-removed
    public TenantProviderStore(IConfigurationDbContext context, ILogger<IdentityProviderStore> logger, ICancellationTokenProvider provider)
        // finding: 8.0/identity-provider-store-constructor
        : base(context, logger, provider)
    {
    }
}
