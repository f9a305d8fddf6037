using Duende.IdentityServer.EntityFramework;

namespace Contoso.Identity.Operations;

public static class Startup
{
    public static void AddOperations(this IServiceCollection services)
    {
        services.AddIdentityServer().AddOperationalStore();
        // finding: 6.3/token-cleanup-service-interface
        services.AddTransient<TokenCleanupService, ArchivingTokenCleanup>();
        services.AddHostedService<NightlyCleanup>();
    }
}

public class NightlyCleanup : BackgroundService
{
    private readonly IServiceProvider _services;

    public NightlyCleanup(IServiceProvider services)
    {
        _services = services;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var scope = _services.CreateScope();
        // finding: 6.3/token-cleanup-service-interface
        var cleanup = scope.ServiceProvider.GetRequiredService<TokenCleanupService>();
        return Report(cleanup.GetType().Name);
    }

    private static Task Report(string name) => Console.Out.WriteLineAsync(name);
}
