using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Stores;

public class TenantClientStore : ClientStore
{
    public TenantClientStore(
        IConfigurationDbContext context,
        ILogger<ClientStore> logger)
        : base(context, logger)
    {
    }
}
