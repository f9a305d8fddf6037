// finding: 5.0/namespaces
using IdentityServer4;
// finding: 5.0/namespaces
using IdentityServer4.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity.Tests
{
    public static class ToolsTests
    {
        public static IdentityServerTools Create(IHttpContextAccessor accessor, ITokenCreationService tokens, ISystemClock clock)
        {
            // finding: 5.0/issuer-name-service-constructors
            return new IdentityServerTools(accessor, tokens, clock);
        }
    }
}
