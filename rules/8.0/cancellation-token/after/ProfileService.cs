using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class ProfileService : IProfileService
{
    private readonly UserDirectory _users;

    public ProfileService(UserDirectory users) => _users = users;

    public async Task GetProfileDataAsync(ProfileDataRequestContext context, CancellationToken ct)
    {
        var claims = await _users.ClaimsOfAsync(context.Subject.GetSubjectId());
        context.AddRequestedClaims(claims);
    }

    public async Task IsActiveAsync(IsActiveContext context, CancellationToken ct)
    {
        context.IsActive = await _users.IsActiveAsync(context.Subject.GetSubjectId());
    }
}
