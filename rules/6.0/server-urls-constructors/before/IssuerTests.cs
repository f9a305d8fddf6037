using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity.Tests
{
    public static class IssuerTests
    {
        public static IIssuerNameService Create(IHttpContextAccessor accessor) =>
            // finding: 6.0/server-urls-constructors
            new DefaultIssuerNameService(accessor);
    }
}
