using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class MigratedProfileService : IProfileService
{
    public Task GetProfileDataAsync(ProfileDataRequestContext context, CancellationToken ct) => Task.CompletedTask;

    public Task IsActiveAsync(IsActiveContext context, CancellationToken ct) => Task.CompletedTask;
}

public class MigratedPage
{
    private readonly IIdentityServerInteractionService _interaction;

    public MigratedPage(IIdentityServerInteractionService interaction) => _interaction = interaction;

    public Task<AuthorizationRequest> Load(string returnUrl, CancellationToken ct) => _interaction.GetAuthorizationContextAsync(returnUrl, ct);
}
