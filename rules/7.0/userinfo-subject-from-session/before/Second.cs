using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Second
{
    public static IIdentityServerBuilder Sessions(IIdentityServerBuilder builder)
    {
        // finding: 7.0/userinfo-subject-from-session
        // finding: 7.0/server-side-session-primary-key
        // finding: 7.0/license-features-enforced
        return builder.AddServerSideSessions();
    }
}
