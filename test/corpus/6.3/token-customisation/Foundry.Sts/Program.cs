using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Foundry.Sts.Tokens;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer()
    .AddPersistedGrantStore<RedisGrants>()
    .AddInMemoryClients(builder.Configuration.GetSection("IdentityServer:Clients"))
    .AddInMemoryApiResources(builder.Configuration.GetSection("IdentityServer:ApiResources"))
    .AddBackChannelLogoutService<QueueLogout>();
builder.Services.AddTransient<ITokenResponseGenerator, Responses>();
builder.Services.AddTransient<ITokenCreationService, HeaderService>();
builder.Services.AddDataProtection().DisableAutomaticKeyGeneration().SetApplicationName(builder.Environment.ApplicationName);
builder.Build().Run();
