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
        // finding: 8.0/interaction-error
        Error = AuthorizationError.AccessDenied,
    };

    public async Task Cancel(AuthorizationRequest request, CancellationToken token)
    {
        // finding: 8.0/interaction-error
        // finding: 8.0/interaction-error
        await _interaction.DenyAuthorizationAsync(request, AuthorizationError.AccessDenied, "cancelled");
    }
}
