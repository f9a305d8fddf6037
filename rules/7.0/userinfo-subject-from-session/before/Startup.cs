using System.Threading.Tasks;
using Duende.IdentityServer.AspNetIdentity;
using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer()
            .AddProfileService<Profiles>()
            // finding: 7.0/userinfo-subject-from-session
            // finding: 7.0/server-side-session-primary-key
            // finding: 7.0/license-features-enforced
            .AddServerSideSessions();
}

public class Profiles(UserManager<IdentityUser> users, IUserClaimsPrincipalFactory<IdentityUser> factory)
    : ProfileService<IdentityUser>(users, factory)
{
    public override Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        context.IssuedClaims.AddRange(context.Subject.Claims);
        return Task.CompletedTask;
    }
}
