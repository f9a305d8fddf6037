using System.Reflection;
using Duende.IdentityServer.Extensions;

namespace Acme.Identity;

public static class Migrations
{
    public static string Assembly => typeof(Migrations).GetTypeInfo().Assembly.GetName().Name;

    public static string Plain => typeof(Migrations).Assembly.GetName().Name;
}
