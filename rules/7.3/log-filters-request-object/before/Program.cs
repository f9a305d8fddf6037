using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    // finding: 7.3/log-filters-request-object
    options.Logging.AuthorizeRequestSensitiveValuesFilter = new HashSet<string> { "id_token_hint", "client_secret", "client_assertion" };
    // finding: 7.3/log-filters-request-object
    options.Logging.PushedAuthorizationSensitiveValuesFilter = new HashSet<string> { "client_secret", "id_token_hint" };
});

builder.Build().Run();
