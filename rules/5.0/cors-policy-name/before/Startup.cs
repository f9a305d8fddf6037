using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity
{
    public static class Pipeline
    {
        public static void Use(IApplicationBuilder app)
        {
            app.UseIdentityServer();
            // finding: 5.0/cors-policy-name
            app.UseCors("IdentityServer4");
        }

        // finding: 5.0/cors-policy-name
        public static bool IsOurs(ClaimsIdentity identity) => identity.AuthenticationType == "IdentityServer4";
    }
}
