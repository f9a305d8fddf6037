using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Events;
using IdentityServer4.Models;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Mvc;

namespace IdentityServer4.Quickstart.UI
{
    public class ConsentController : Controller
    {
        private readonly IIdentityServerInteractionService _interaction;
        private readonly IClientStore _clientStore;
        private readonly IResourceStore _resourceStore;

        public ConsentController(IIdentityServerInteractionService interaction, IClientStore clientStore, IResourceStore resourceStore)
        {
            _interaction = interaction;
            _clientStore = clientStore;
            _resourceStore = resourceStore;
        }

        public async Task<IActionResult> Index(string returnUrl)
        {
            var request = await _interaction.GetAuthorizationContextAsync(returnUrl);
            // finding: 4.1/authorization-request-model
            var client = await _clientStore.FindEnabledClientByIdAsync(request.ClientId);
            // finding: 4.1/authorization-request-model
            var resources = await _resourceStore.FindEnabledResourcesByScopeAsync(request.ScopesRequested);
            return View((client, resources, Mode(request)));
        }

        // finding: 4.1/authorization-request-model
        private static string Mode(AuthorizationRequest request) => request.PromptMode;
    }
}
