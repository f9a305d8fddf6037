using System.Threading.Tasks;

namespace Contoso.Identity
{
    // finding: 6.0/well-formed-uris
    public class LegacyParser : Duende.IdentityServer.Services.IReturnUrlParser
    {
        public Task<Duende.IdentityServer.Models.AuthorizationRequest> ParseAsync(string returnUrl) => Task.FromResult<Duende.IdentityServer.Models.AuthorizationRequest>(null);

        public bool IsValidReturnUrl(string returnUrl) => false;
    }
}
