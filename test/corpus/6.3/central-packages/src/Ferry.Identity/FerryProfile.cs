using System.Security.Claims;

namespace Ferry.Identity;

public class FerryProfile : IProfileService
{
    public Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        if (context.RequestedClaimTypes.Any())
        {
            context.AddRequestedClaims(new[] { new Claim("deck", "upper") });
        }

        return Task.CompletedTask;
    }

    public Task IsActiveAsync(IsActiveContext context)
    {
        context.IsActive = true;
        return Task.CompletedTask;
    }
}
