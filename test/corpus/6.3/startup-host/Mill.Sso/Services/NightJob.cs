using System;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mill.Sso.Services
{
    public class NightJob : BackgroundService
    {
        private readonly IServiceScopeFactory _scopes;
        public NightJob(IServiceScopeFactory scopes) { _scopes = scopes; }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                using (var scope = _scopes.CreateScope())
                {
                    // applies: 6.3/token-cleanup-service-interface
                    var svc = scope.ServiceProvider.GetRequiredService<TokenCleanupService>();
                    // applies: 6.3/remove-expired-grants-renamed
                    await svc.RemoveExpiredGrantsAsync(stoppingToken);

                    // applies: 6.3/token-cleanup-service-interface
                    var again = scope.ServiceProvider.GetService<TokenCleanupService>();
                    // applies: 6.3/remove-expired-grants-renamed
                    if (again != null) await again.RemoveExpiredGrantsAsync();
                }
                await Task.Delay(TimeSpan.FromHours(24), stoppingToken);
            }
        }
    }
}
