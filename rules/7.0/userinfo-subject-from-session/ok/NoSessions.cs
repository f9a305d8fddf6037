using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class PlainProfiles : IProfileService
{
    public Task GetProfileDataAsync(ProfileDataRequestContext context) => Task.CompletedTask;

    public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
}
