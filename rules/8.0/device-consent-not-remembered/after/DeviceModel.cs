using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Pages.Device;

public class DeviceModel
{
    private readonly IDeviceFlowInteractionService _interaction;

    public DeviceModel(IDeviceFlowInteractionService interaction) => _interaction = interaction;

    public async Task Grant(string userCode, bool remember, string[] scopes)
    {
        var consent = new ConsentResponse
        {
            RememberConsent = false,
            ScopesValuesConsented = scopes,
        };
        await _interaction.HandleRequestAsync(userCode, consent);
    }

    public async Task GrantAll(string userCode)
    {
        var consent = new ConsentResponse();
        consent.RememberConsent = false;
        await _interaction.HandleRequestAsync(userCode, consent);
    }
}
