using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;
using Microsoft.AspNetCore.Mvc;

namespace IdentityServer4.Quickstart.UI
{
    public class AccountController : Controller
    {
        private readonly IIdentityServerInteractionService _interaction;

        public AccountController(IIdentityServerInteractionService interaction) => _interaction = interaction;

        public async Task<IActionResult> Cancel(string returnUrl)
        {
            var context = await _interaction.GetAuthorizationContextAsync(returnUrl);
            // finding: 4.1/consent-response
            await _interaction.GrantConsentAsync(context, ConsentResponse.Denied);
            return Redirect(returnUrl);
        }

        public async Task<IActionResult> Allow(string returnUrl, IEnumerable<string> scopes, bool remember)
        {
            var context = await _interaction.GetAuthorizationContextAsync(returnUrl);
            var granted = new ConsentResponse
            {
                RememberConsent = remember,
                // finding: 4.1/consent-response
                ScopesConsented = scopes.ToArray()
            };
            await _interaction.GrantConsentAsync(context, granted);
            return Redirect(returnUrl);
        }
    }
}
