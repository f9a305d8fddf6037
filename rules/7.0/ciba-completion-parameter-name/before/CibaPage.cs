using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Pages;

public class CibaPage
{
    private readonly IBackchannelAuthenticationInteractionService _interaction;

    public CibaPage(IBackchannelAuthenticationInteractionService interaction) => _interaction = interaction;

    // finding: 7.0/ciba-completion-parameter-name
    public Task AllowAsync(CompleteBackchannelLoginRequest request) => _interaction.CompleteLoginRequestAsync(competionRequest: request);

    public Task DenyAsync(string id)
    {
        return _interaction.CompleteLoginRequestAsync(
            // finding: 7.0/ciba-completion-parameter-name
            competionRequest: new CompleteBackchannelLoginRequest(id));
    }
}
