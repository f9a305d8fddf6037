using System.Threading.Tasks;
using IdentityServer4.Services;
using Microsoft.AspNetCore.Mvc;

namespace IdentityServer4.Quickstart.UI
{
    public class GrantsController : Controller
    {
        private readonly IIdentityServerInteractionService _interaction;

        public GrantsController(IIdentityServerInteractionService interaction) => _interaction = interaction;

        // finding: 4.1/user-grants
        public async Task<IActionResult> Index() => View(await _interaction.GetAllUserConsentsAsync());
    }
}
