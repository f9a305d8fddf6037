using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Pages;

public class CibaPage
{
    private readonly IBackchannelAuthenticationInteractionService _interaction;

    public CibaPage(IBackchannelAuthenticationInteractionService interaction) => _interaction = interaction;

    public Task AllowAsync(CompleteBackchannelLoginRequest request) => _interaction.CompleteLoginRequestAsync(completionRequest: request);

    public Task DenyAsync(string id)
    {
        return _interaction.CompleteLoginRequestAsync(
            completionRequest: new CompleteBackchannelLoginRequest(id));
    }
}
