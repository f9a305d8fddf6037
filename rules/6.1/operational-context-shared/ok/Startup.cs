using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity;

public static class Names
{
    public static string Grants => nameof(PersistedGrantDbContext);

    public static Type Configuration => typeof(ConfigurationDbContext);
}
