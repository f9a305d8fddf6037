using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity.Both;

public class ConsentController(IIdentityServerInteractionService interaction) : Controller
{
    public async Task<IActionResult> Index(string returnUrl, bool remember, CancellationToken ct)
    {
        var request = await interaction.GetAuthorizationContextAsync(returnUrl, ct);
        await interaction.GrantConsentAsync(request!, new ConsentResponse { RememberConsent = remember }, ct);
        return Redirect(returnUrl);
    }
}

public class DeviceController(IDeviceFlowInteractionService interaction) : Controller
{
    public async Task<IActionResult> Index(string userCode, CancellationToken ct)
    {
        await interaction.HandleRequestAsync(userCode, new ConsentResponse { RememberConsent = false }, ct);
        return View();
    }
}
