using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity.Own;

public class ClientConfigurationStore
{
    protected readonly ConfigurationDbContext DbContext;

    public ClientConfigurationStore(ConfigurationDbContext context) => DbContext = context;
}

public class Derived(ConfigurationDbContext context) : ClientConfigurationStore(context)
{
    public int Count() => DbContext.Clients.Count();
}
