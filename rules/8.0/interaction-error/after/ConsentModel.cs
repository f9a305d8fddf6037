using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Pages.Consent;

public class ConsentModel
{
    private readonly IIdentityServerInteractionService _interaction;

    public ConsentModel(IIdentityServerInteractionService interaction) => _interaction = interaction;

    public ConsentResponse Refuse() => new ConsentResponse
    {
        Error = InteractionError.AccessDenied,
    };

    public async Task Cancel(AuthorizationRequest request, CancellationToken token)
    {
        await _interaction.DenyAuthorizationAsync(request, InteractionError.AccessDenied, token, "cancelled");
    }
}
