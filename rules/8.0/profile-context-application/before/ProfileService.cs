using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class ProfileService : IProfileService
{
    // finding: 8.0/cancellation-token
    public Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        // finding: 8.0/profile-context-application
        context.IssuedClaims.Add(new Claim("app", context.Client.ClientId));
        // finding: 8.0/profile-context-application
        context.IssuedClaims.Add(new Claim("tenant", context.ValidatedRequest.Raw["tenant"]));
        return Task.CompletedTask;
    }

    // finding: 8.0/cancellation-token
    public Task IsActiveAsync(IsActiveContext context)
    {
        // finding: 8.0/profile-context-application
        context.IsActive = context.Client.Enabled;
        return Task.CompletedTask;
    }
}
