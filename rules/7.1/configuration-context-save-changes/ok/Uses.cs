using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data;

public class Uses(IConfigurationDbContext context)
{
    public Task<int> CountAsync() => context.Clients.CountAsync();
}

public class OwnContext(DbContextOptions<ConfigurationDbContext> options) : ConfigurationDbContext(options)
{
}
