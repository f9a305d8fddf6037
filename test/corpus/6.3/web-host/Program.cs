using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Ridge.Idp;

namespace Ridge.Idp
{
    public static class Program
    {
        public static void Main(string[] args) => CreateHostBuilder(args).Build().Run();

        public static IHostBuilder CreateHostBuilder(string[] args) =>
            Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.Configure(app => app.UseIdentityServer()).ConfigureServices(services =>
            {
                services.AddIdentityServer().AddClientStore<Clients>().AddInMemoryApiScopes(Enumerable.Empty<ApiScope>());
                services.AddTransient<IRefreshTokenService, RidgeRefresh>();
                services.AddTransient<IBackChannelLogoutService, RidgeLogout>();
                // ask: 6.3/data-protection-application-name
                services.AddDataProtection();
            }));
    }

    // ask: 6.3/client-schema
    public class Clients : Duende.IdentityServer.Stores.IClientStore
    {
        public Task<Client?> FindClientByIdAsync(string clientId) => Task.FromResult<Client?>(clientId == "ridge"
            // applies: 6.3/logout-token-typ
            ? new Client { ClientId = clientId, BackChannelLogoutUri = "https://ridge.example/" + clientId }
            : null);
    }
}
