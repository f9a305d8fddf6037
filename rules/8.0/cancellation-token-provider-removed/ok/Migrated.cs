using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Stores;

public class MigratedClientStore(IConfigurationDbContext context, ILogger<ClientStore> logger) : ClientStore(context, logger);
