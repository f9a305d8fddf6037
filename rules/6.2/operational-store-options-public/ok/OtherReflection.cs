using System.Reflection;
using Duende.IdentityServer.EntityFramework.DbContexts;

namespace Contoso.Identity.Data;

public static class OtherReflection
{
    public static MethodInfo? Configure(Type type) => type.GetMethod("OnConfiguring", BindingFlags.Instance | BindingFlags.NonPublic);

    public static string Name(PersistedGrantDbContext context) => context.GetType().Name;
}
