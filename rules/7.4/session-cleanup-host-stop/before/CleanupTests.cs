using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests;

public static class CleanupTests
{
    public static async Task RunAsync(IServiceProvider services, IdentityServerOptions options)
    {
        // finding: 7.4/session-cleanup-host-stop
        var host = new ServerSideSessionCleanupHost(services, options, NullLogger<ServerSideSessionCleanupHost>.Instance);
        await host.StartAsync(CancellationToken.None);
        await host.StopAsync(CancellationToken.None);
    }
}

public class QuietCleanup(IServiceProvider services, IdentityServerOptions options)
    // finding: 7.4/session-cleanup-host-stop
    : ServerSideSessionCleanupHost(services, options, NullLogger<ServerSideSessionCleanupHost>.Instance)
{
}
