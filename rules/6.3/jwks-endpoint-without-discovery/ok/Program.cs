using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    options.Endpoints.EnableDiscoveryEndpoint = false;
    options.Discovery.ShowKeySet = false;
});

builder.Build().Run();
