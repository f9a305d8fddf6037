using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Startup
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer()
            .AddInMemoryApiResources(new[] { Ledger })
            // finding: 7.0/license-features-enforced
            // finding: 7.0/server-side-session-primary-key
            // finding: 7.0/userinfo-subject-from-session
            .AddServerSideSessions();

    public static ApiResource Ledger => new ApiResource("ledger")
    {
        // finding: 7.0/license-features-enforced
        RequireResourceIndicator = true,
    };
}
