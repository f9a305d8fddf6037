using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Federation;

public class FederationUrlParser : IReturnUrlParser
{
    public bool IsValidReturnUrl(string returnUrl) => returnUrl.StartsWith("/wsfed");

    public async Task<IAuthenticationContext> ParseAsync(string returnUrl, CancellationToken ct)
    {
        await Task.Yield();
        return null;
    }
}
