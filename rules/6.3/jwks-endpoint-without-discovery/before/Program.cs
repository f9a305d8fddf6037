using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    // finding: 6.3/jwks-endpoint-without-discovery
    options.Endpoints.EnableDiscoveryEndpoint = false;
});

// finding: 6.3/jwks-endpoint-without-discovery
builder.Services.Configure<IdentityServerOptions>(server => server.Endpoints.EnableDiscoveryEndpoint = false);

builder.Build().Run();
