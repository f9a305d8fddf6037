using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Federation;

public class FederationUrlParser : IReturnUrlParser
{
    public bool IsValidReturnUrl(string returnUrl) => returnUrl.StartsWith("/wsfed");

    // finding: 8.0/return-url-parser
    public async Task<AuthorizationRequest> ParseAsync(string returnUrl)
    {
        await Task.Yield();
        return null;
    }
}
