using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Pages;

public class Positional
{
    private readonly IBackchannelAuthenticationInteractionService _interaction;

    public Positional(IBackchannelAuthenticationInteractionService interaction) => _interaction = interaction;

    public Task AllowAsync(CompleteBackchannelLoginRequest competionRequest) => _interaction.CompleteLoginRequestAsync(competionRequest);
}
