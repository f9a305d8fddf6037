using Duende.IdentityServer;
using Harbor.Login;
using Serilog;

Log.Logger = new LoggerConfiguration().WriteTo.Console().CreateBootstrapLogger();

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((ctx, lc) => lc
    .MinimumLevel.Override("Duende.IdentityServer.EntityFramework.TokenCleanupService", Serilog.Events.LogEventLevel.Warning)
    .MinimumLevel.Override("Duende.IdentityServer.Services.DefaultRefreshTokenService", Serilog.Events.LogEventLevel.Debug)
    .ReadFrom.Configuration(ctx.Configuration));

builder.Services.AddRazorPages();

var identity = builder.Services.AddIdentityServer(options =>
{
    options.Events.RaiseErrorEvents = true;
    options.Events.RaiseSuccessEvents = true;
    options.EmitStaticAudienceClaim = true;

    // nobody reads the metadata from outside
    // applies: 6.3/jwks-endpoint-without-discovery
    options.Endpoints.EnableDiscoveryEndpoint = false;
    // applies: 6.3/session-id-without-check-session
    options.Endpoints.EnableCheckSessionEndpoint = false;
    options.Endpoints.EnableDeviceAuthorizationEndpoint = false;

    // applies: 6.3/token-request-log-filter
    options.Logging.TokenRequestSensitiveValuesFilter = new List<string>
    {
        "client_secret",
        "password",
        "refresh_token",
    };
});

identity.AddInMemoryClients(Clients.All);
identity.AddInMemoryApiScopes(Clients.Scopes);
identity.AddInMemoryIdentityResources(Clients.Identity);

builder.Services.AddAuthentication()
    .AddOpenIdConnect("aad", "Azure AD", o =>
    {
        o.SignInScheme = IdentityServerConstants.ExternalCookieAuthenticationScheme;
        o.Authority = "https://login.example/common";
        o.ClientId = "harbor";
    });

var app = builder.Build();
app.UseStaticFiles();
app.UseRouting();
app.UseIdentityServer();
app.UseAuthorization();
app.MapRazorPages().RequireAuthorization();
app.Run();
