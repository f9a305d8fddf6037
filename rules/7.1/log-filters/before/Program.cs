using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    // finding: 7.1/log-filters
    options.Logging.TokenRequestSensitiveValuesFilter = new HashSet<string> { "client_secret", "password", "code" };
});

builder.Build().Run();
