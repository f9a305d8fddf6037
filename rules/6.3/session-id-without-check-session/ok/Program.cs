using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    // options.Endpoints.EnableCheckSessionEndpoint = false;
    options.Endpoints.EnableCheckSessionEndpoint = true;
    options.Endpoints.EnableUserInfoEndpoint = false;
});

builder.Build().Run();
