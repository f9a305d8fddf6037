using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity.Admin;

public class Cleanup
{
    private readonly IServiceProvider _services;

    public Cleanup(IServiceProvider services) => _services = services;

    public int Count()
    {
        // finding: 6.1/operational-context-shared
        var context = _services.GetRequiredService<PersistedGrantDbContext>();
        return context.PersistedGrants.Count();
    }

    public void Run()
    {
        using var scope = _services.CreateScope();
        scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>().Database.Migrate();
    }
}
