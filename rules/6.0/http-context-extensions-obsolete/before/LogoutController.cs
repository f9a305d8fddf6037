using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity.Quickstart
{
    public class LogoutController : Controller
    {
        public async Task<IActionResult> Logout(string idp)
        {
            // finding: 6.0/http-context-extensions-obsolete
            var providerSupportsSignout = await HttpContext.GetSchemeSupportsSignOutAsync(idp);
            return providerSupportsSignout ? SignOut(idp) : (IActionResult)View("LoggedOut");
        }
    }
}
