using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    // finding: 7.2/log-filters-for-pushed-requests
    options.Logging.AuthorizeRequestSensitiveValuesFilter = new[] { "id_token_hint", "login_hint" };
    options.Logging.TokenRequestSensitiveValuesFilter.Add("username");
});

builder.Build().Run();
