using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity.Quickstart
{
    public class AccountController : Controller
    {
        private readonly IIdentityServerInteractionService _interaction;

        public AccountController(IIdentityServerInteractionService interaction) => _interaction = interaction;

        [HttpPost]
        public async Task<IActionResult> Cancel(string returnUrl)
        {
            var context = await _interaction.GetAuthorizationContextAsync(returnUrl);
            // finding: 5.2/deny-authorization-when-signed-in
            await _interaction.DenyAuthorizationAsync(context, AuthorizationError.AccessDenied);
            return Redirect(returnUrl);
        }
    }
}
