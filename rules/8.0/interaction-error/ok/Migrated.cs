using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Pages;

public class Migrated(IIdentityServerInteractionService interaction)
{
    public Task Cancel(AuthorizationRequest request, CancellationToken ct) =>
        interaction.DenyAuthorizationAsync(request, InteractionError.LoginRequired, ct);
}
