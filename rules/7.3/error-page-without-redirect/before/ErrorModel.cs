using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Contoso.Identity.Pages.Error;

public class ErrorModel(IIdentityServerInteractionService interaction) : PageModel
{
    public async Task<IActionResult> OnGet(string errorId)
    {
        ErrorMessage? message = await interaction.GetErrorContextAsync(errorId);
        if (message is null) return Page();
        // finding: 7.3/error-page-without-redirect
        return message.RedirectUri is { } back ? Redirect(back) : Page();
    }

    // finding: 7.3/error-page-without-redirect
    public static bool IsPost(ErrorMessage message) => message.ResponseMode == "form_post";
}
