using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity.Admin;

public static class Seed
{
    public static void Run(IApplicationBuilder app)
    {
        using var scope = app.ApplicationServices.GetRequiredService<IServiceScopeFactory>().CreateScope();
        scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>().Database.Migrate();
        var context = scope.ServiceProvider.GetRequiredService<ConfigurationDbContext>();
        context.SaveChanges();
    }
}
