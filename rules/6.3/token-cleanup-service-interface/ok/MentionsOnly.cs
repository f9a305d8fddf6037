using Duende.IdentityServer.EntityFramework;

namespace Contoso.Identity.Logging;

/// <summary>Filters what <see cref="TokenCleanupService"/> writes.</summary>
public static class CleanupLogging
{
    // services.AddTransient<TokenCleanupService, ArchivingTokenCleanup>();
    public const string Category = "Duende.IdentityServer.EntityFramework.TokenCleanupService";

    public static string ShortName => nameof(TokenCleanupService);

    public static void Configure(ILoggingBuilder logging)
    {
        logging.AddFilter(Category, LogLevel.Warning);
        logging.AddFilter("services.AddTransient<TokenCleanupService>()", LogLevel.None);
    }

    public static ILogger Create(ILoggerFactory factory) => factory.CreateLogger<TokenCleanupService>();
}
