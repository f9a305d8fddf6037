using System.Security.Claims;
using Duende.IdentityServer.Test;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class NoIdentity
    {
        public static void Add(IServiceCollection services) => services.AddIdentityServer().AddTestUsers(new System.Collections.Generic.List<TestUser>());

        public static string Mail(ClaimsPrincipal user) => user.FindFirst(ClaimTypes.Email)?.Value;
    }
}
