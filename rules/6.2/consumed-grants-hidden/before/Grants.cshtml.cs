using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Contoso.Identity.Pages.Grants;

public class IndexModel : PageModel
{
    private readonly IIdentityServerInteractionService _interaction;

    public IndexModel(IIdentityServerInteractionService interaction) => _interaction = interaction;

    public async Task OnGet()
    {
        // finding: 6.2/consumed-grants-hidden
        foreach (var grant in await _interaction.GetAllUserGrantsAsync())
        {
            ViewData[grant.ClientId] = grant.CreationTime;
        }
    }
}
