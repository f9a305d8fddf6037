using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Acme.Identity.Pages;

public class LogoutPage : PageModel
{
    public async Task<IActionResult> OnPost(string idp)
    {
        await HttpContext.SignOutAsync();
        // finding: 7.0/http-context-extensions-removed
        if (await HttpContext.GetSchemeSupportsSignOutAsync(idp))
        {
            return SignOut(new AuthenticationProperties(), idp);
        }

        // finding: 7.0/http-context-extensions-removed
        return Redirect(HttpContext.GetIdentityServerBaseUrl());
    }
}
