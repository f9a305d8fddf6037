using System.Threading.Tasks;
using IdentityServer4.Services;
using Microsoft.AspNetCore.Mvc;

namespace IdentityServer4.Quickstart.UI.Device
{
    public class DeviceController : Controller
    {
        private readonly IDeviceFlowInteractionService _interaction;

        public DeviceController(IDeviceFlowInteractionService interaction) => _interaction = interaction;

        public async Task<IActionResult> Index(string userCode)
        {
            var request = await _interaction.GetAuthorizationContextAsync(userCode);
            // finding: 4.1/authorization-request-model
            // finding: 4.1/authorization-request-model
            return View((request.ClientId, request.ScopesRequested));
        }
    }
}
