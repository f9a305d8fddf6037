using Ferry.Identity;
using Ferry.Identity.Clients;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(IdentitySetup.Apply)
    .AddInMemoryClients(new FerryClients(builder.Configuration["Portal:Url"]!).All())
    .AddProfileService<FerryProfile>();

builder.Services.AddDataProtection().SetApplicationName("ferry");
builder.Services.AddTransient<IRefreshTokenService, LoggedRefreshTokens>();
builder.Services.AddTransient<IBackChannelLogoutService, QuayLogout>();

builder.Services.Configure<IdentityServerOptions>(options =>
{
    // applies: 6.3/session-id-without-check-session
    options.Endpoints.EnableCheckSessionEndpoint = false;
});

builder.Services.AddOptions<IdentityServerOptions>().Configure(options =>
{
    var endpoints = options.Endpoints;
    // applies: 6.3/jwks-endpoint-without-discovery
    endpoints.EnableDiscoveryEndpoint = false;
    endpoints.EnableTokenEndpoint = true;
});

builder.Build().Run();
