using System.Security.Claims;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity.Pages
{
    public class ProfileController : Controller
    {
        public ProfileController(IIdentityServerInteractionService interaction)
        {
        }

        // finding: 6.0/email-claim-type
        public IActionResult Mail() => Content(User.FindFirstValue(ClaimTypes.Email));

        public IActionResult Other()
        {
            // finding: 6.0/email-claim-type
            return Content(User.FindFirst("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress")?.Value);
        }
    }
}
