using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Profile : IProfileService
    {
        public Task GetProfileDataAsync(ProfileDataRequestContext context)
        {
            // finding: 4.1/resource-validation-result
            var wantsMail = context.RequestedResources.IdentityResources.Any(x => x.Name == "email");
            return Task.FromResult(wantsMail);
        }

        public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
    }
}
