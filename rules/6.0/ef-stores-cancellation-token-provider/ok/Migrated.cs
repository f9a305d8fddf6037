using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Stores
{
    public class MigratedClientStore : ClientStore
    {
        public MigratedClientStore(IConfigurationDbContext context, ILogger<ClientStore> logger, ICancellationTokenProvider tokens)
            : base(context, logger, tokens)
        {
        }
    }
}
