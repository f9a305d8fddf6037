using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Providers;

public class MigratedProviderStore(IConfigurationDbContext context, ILogger<IdentityProviderStore> logger, IIdentityProviderFactory factory)
    : IdentityProviderStore(context, logger, factory);
