using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity.Terms
{
    public class TermsController : Controller
    {
        public async Task<IActionResult> Refuse([FromServices] IIdentityServerInteractionService interaction, string returnUrl)
        {
            var request = await interaction.GetAuthorizationContextAsync(returnUrl);
            // finding: 5.2/deny-authorization-when-signed-in
            await interaction.DenyAuthorizationAsync(request, AuthorizationError.InteractionRequired, "terms");
            return Redirect(returnUrl);
        }
    }
}
