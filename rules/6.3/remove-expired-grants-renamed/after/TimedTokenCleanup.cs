using System.Diagnostics;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity.Jobs;

public class TimedTokenCleanup : TokenCleanupService
{
    public TimedTokenCleanup(OperationalStoreOptions options, IPersistedGrantDbContext context, ILogger<TokenCleanupService> logger)
        : base(options, context, logger)
    {
    }

    public async Task<TimeSpan> MeasureAsync()
    {
        var watch = Stopwatch.StartNew();
        await CleanupGrantsAsync();
        return watch.Elapsed;
    }
}

public static class TimedTokenCleanupRegistration
{
    public static void Add(IServiceCollection services) => services.AddTransient<ITokenCleanupService, TimedTokenCleanup>();
}
