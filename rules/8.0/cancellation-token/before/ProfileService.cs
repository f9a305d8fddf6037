using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class ProfileService : IProfileService
{
    private readonly UserDirectory _users;

    public ProfileService(UserDirectory users) => _users = users;

    // finding: 8.0/cancellation-token
    public async Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        var claims = await _users.ClaimsOfAsync(context.Subject.GetSubjectId());
        context.AddRequestedClaims(claims);
    }

    // finding: 8.0/cancellation-token
    public async Task IsActiveAsync(IsActiveContext context)
    {
        context.IsActive = await _users.IsActiveAsync(context.Subject.GetSubjectId());
    }
}
