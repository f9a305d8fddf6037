using Duende.IdentityServer;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lantern.Pages.Login;

public class Index : PageModel
{
    private readonly IIdentityServerInteractionService _interaction;
    private readonly IEventService _events;

    public ViewModel View { get; set; } = default!;

    public Index(IIdentityServerInteractionService interaction, IEventService events)
    {
        _interaction = interaction;
        _events = events;
    }

    public async Task<IActionResult> OnGet(string returnUrl)
    {
        var context = await _interaction.GetAuthorizationContextAsync(returnUrl);
        var idp = context?.AcrValues.FirstOrDefault(v => v.StartsWith("idp:"));
        if (context is { AcrValues: { } acr } && acr.Contains("step-up"))
        {
            return Results.Denied();
        }

        View = new ViewModel { ReturnUrl = returnUrl, Hint = context?.LoginHint, Idp = idp };
        return Page();
    }

    public async Task<IActionResult> OnPost(string returnUrl)
    {
        var context = await _interaction.GetAuthorizationContextAsync(returnUrl);
        if (context is null) return new LoginPageResult("no context");
        await _events.RaiseAsync(new UserLoginFailureEvent("bob", "invalid credentials", clientId: context.Client.ClientId));
        await _interaction.DenyAuthorizationAsync(context, AuthorizationError.AccessDenied);
        return new CustomRedirectResult(returnUrl);
    }
}

public class ViewModel
{
    public string? ReturnUrl { get; set; }
    public string? Hint { get; set; }
    public string? Idp { get; set; }
}
