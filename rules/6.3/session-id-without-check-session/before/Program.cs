using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    options.Endpoints = new EndpointsOptions
    {
        // finding: 6.3/session-id-without-check-session
        EnableCheckSessionEndpoint = false,
    };
});

builder.Services.PostConfigure<IdentityServerOptions>(options =>
{
    // finding: 6.3/session-id-without-check-session
    options.Endpoints.EnableCheckSessionEndpoint = false;
});

builder.Build().Run();
