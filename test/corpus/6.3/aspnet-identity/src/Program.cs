using Dairy.Accounts;
using Dairy.Accounts.Data;
using Duende.IdentityServer;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Mappers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
string connectionString = builder.Configuration.GetConnectionString("Default")!;
var migrations = typeof(Program).Assembly.GetName().Name;

builder.Services.AddDbContext<AccountsContext>(o => o.UseSqlServer(connectionString));
builder.Services.AddIdentity<DairyUser, IdentityRole>().AddEntityFrameworkStores<AccountsContext>().AddDefaultTokenProviders();

builder.Services
    // ask: 6.3/data-protection-application-name
    .AddDataProtection()
    .PersistKeysToDbContext<AccountsContext>()
    .SetDefaultKeyLifetime(TimeSpan.FromDays(30));

var ids = builder.Services.AddIdentityServer(options =>
    {
        options.ServerSideSessions.RemoveExpiredSessions = true;
        options.Authentication.CoordinateClientLifetimesWithUserSession = true;
        // ask: 6.3/session-id-without-check-session
        options.Endpoints.EnableCheckSessionEndpoint = builder.Configuration.GetValue<bool>("CheckSession");
        // ask: 6.3/client-certificate-binds-refresh-tokens
        options.MutualTls.Enabled = builder.Environment.IsProduction();
    })
    .AddAspNetIdentity<DairyUser>();

// ask: 6.3/dpop-validation-mode-zero
// applies: 6.3/client-schema
ids.AddConfigurationStore(o =>
{
    o.ConfigureDbContext = b => b.UseSqlServer(connectionString, s => s.MigrationsAssembly(migrations));
    o.DefaultSchema = "ids";
});
ids.AddConfigurationStoreCache();
ids.AddOperationalStore(o =>
{
    o.ConfigureDbContext = b => b.UseSqlServer(connectionString, s => s.MigrationsAssembly(migrations));
    o.EnableTokenCleanup = true;
    o.RemoveConsumedTokens = true;
});
ids.AddServerSideSessions();

builder.Services.AddAuthentication()
    .AddGoogle(o => o.SignInScheme = IdentityServerConstants.ExternalCookieAuthenticationScheme);

var app = builder.Build();

using (var scope = app.Services.CreateScope())
{
    var configuration = scope.ServiceProvider.GetRequiredService<ConfigurationDbContext>();
    if (!configuration.Clients.Any())
    {
        foreach (var client in Seed.Clients)
        {
            configuration.Clients.Add(client.ToEntity());
        }

        configuration.SaveChanges();
    }

    var grants = scope.ServiceProvider.GetRequiredService<PersistedGrantDbContext>();
    // applies: 6.3/refresh-token-deleted-on-use
    var used = await grants.PersistedGrants.CountAsync(x => x.ConsumedTime.HasValue);
    app.Logger.LogInformation("{Count} grants have a ConsumedTime", used);
}

app.UseIdentityServer();
app.MapRazorPages();
app.Run();
