using System.Reflection;
using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity.Data;

public static class ReadsByReflection
{
    public static object? Options(PersistedGrantDbContext context) =>
        typeof(PersistedGrantDbContext<PersistedGrantDbContext>)
            // finding: 6.2/operational-store-options-public
            .GetProperty("StoreOptions", BindingFlags.Instance | BindingFlags.NonPublic)!
            .GetValue(context);

    public static PropertyInfo? Property(Type type)
    {
        const BindingFlags flags = BindingFlags.NonPublic | BindingFlags.Instance;
        // finding: 6.2/operational-store-options-public
        return type.GetProperty("StoreOptions", flags);
    }
}
