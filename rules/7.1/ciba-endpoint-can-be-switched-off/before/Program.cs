using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    options.Endpoints.EnableDeviceAuthorizationEndpoint = false;
    // finding: 7.1/ciba-endpoint-can-be-switched-off
    options.Endpoints.EnableBackchannelAuthenticationEndpoint = false;
});

builder.Build().Run();
