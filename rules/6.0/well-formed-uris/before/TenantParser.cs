using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    // finding: 6.0/well-formed-uris
    public class TenantParser : IReturnUrlParser
    {
        public Task<AuthorizationRequest> ParseAsync(string returnUrl) => Task.FromResult<AuthorizationRequest>(null);

        public bool IsValidReturnUrl(string returnUrl) => false;
    }
}
