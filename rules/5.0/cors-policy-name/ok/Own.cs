using Microsoft.AspNetCore.Builder;

namespace Contoso.Identity
{
    public static class Own
    {
        public const string Product = "IdentityServer4";

        public static void Use(IApplicationBuilder app) => app.UseCors("spa");
    }
}
