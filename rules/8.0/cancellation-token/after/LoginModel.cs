using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Acme.Identity.Pages.Account;

public class LoginModel : PageModel
{
    private readonly IIdentityServerInteractionService _interaction;
    private readonly IEventService _events;

    public LoginModel(IIdentityServerInteractionService interaction, IEventService events)
    {
        _interaction = interaction;
        _events = events;
    }

    public async Task<IActionResult> OnGet(string returnUrl)
    {
        var context = await _interaction.GetAuthorizationContextAsync(returnUrl, CancellationToken.None);
        return context is null ? Page() : Redirect(returnUrl);
    }

    public async Task OnPost(string name, string subject)
    {
        await _events.RaiseAsync(new UserLoginSuccessEvent(name, subject, name), CancellationToken.None);
    }

    public async Task Grant(AuthorizationRequest request, ConsentResponse consent, string subject)
    {
        await _interaction.GrantConsentAsync(request, consent, CancellationToken.None, subject);
    }
}
