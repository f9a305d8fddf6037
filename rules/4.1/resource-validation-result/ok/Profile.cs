using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Profile : IProfileService
    {
        public Task GetProfileDataAsync(ProfileDataRequestContext context)
        {
            context.IssuedClaims.AddRange(context.Subject.Claims);
            return Task.CompletedTask;
        }

        public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
    }
}
