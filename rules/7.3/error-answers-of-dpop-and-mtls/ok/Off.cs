using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Off
{
    public static Client Plain => new() { ClientId = "web", RequireDPoP = false };

    public static void Set(IdentityServerOptions options) => options.MutualTls.Enabled = false;
}
