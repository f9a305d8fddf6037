using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Quarry.Identity.Cleanup;

public static class Registration
{
    public static IServiceCollection AddCleanup(this IServiceCollection services, bool partner)
    {
        if (partner)
        {
            // applies: 6.3/token-cleanup-service-interface
            services.AddScoped<TokenCleanupService, PartnerCleanup>();
        }
        else
        {
            // applies: 6.3/token-cleanup-service-interface
            services.Replace(ServiceDescriptor.Transient<TokenCleanupService, TenantCleanup>());
        }

        // applies: 6.3/token-cleanup-service-interface
        services.AddTransient(typeof(TokenCleanupService), typeof(SilentCleanup));
        // applies: 6.3/token-cleanup-service-interface
        services.TryAddTransient<TokenCleanupService, SilentCleanup>();
        // applies: 6.3/token-cleanup-service-interface
        services.AddTransient<TokenCleanupService>(p => ActivatorUtilities.CreateInstance<TenantCleanup>(p));

        services.AddTransient<CleanupReport>();
        services.AddTransient<ITenantList, StaticTenantList>();
        services.AddSingleton<IReportName>(new ReportName("TokenCleanupService"));
        return services;
    }
}

public interface IReportName { string Value { get; } }
public record ReportName(string Value) : IReportName;

public class CleanupReport
{
    // applies: 6.3/token-cleanup-service-interface
    public CleanupReport(TokenCleanupService cleanup, IReportName name)
    {
        Text = $"{name.Value}: {cleanup.GetType().FullName}";
    }

    public string Text { get; }
}

public class StaticTenantList : ITenantList
{
    public Task<IReadOnlyList<string>> AllAsync() => Task.FromResult<IReadOnlyList<string>>(new[] { "north", "south" });
}
