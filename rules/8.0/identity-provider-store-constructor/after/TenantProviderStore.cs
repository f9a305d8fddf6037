using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Providers;

public class TenantProviderStore : IdentityProviderStore
{
    public TenantProviderStore(IConfigurationDbContext context, ILogger<IdentityProviderStore> logger, IIdentityProviderFactory identityProviderFactory)
        : base(context, logger, identityProviderFactory)
    {
    }
}
