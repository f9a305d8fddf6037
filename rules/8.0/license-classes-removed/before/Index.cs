using Duende.IdentityServer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Acme.Identity.Pages;

public class Index : PageModel
{
    // finding: 8.0/license-classes-removed
    public Index(IdentityServerLicense license = null)
    {
        License = license;
    }

    // finding: 8.0/license-classes-removed
    public IdentityServerLicense License { get; }
}
