using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer()
    // finding: 7.1/claim-issuers-in-sessions
    .AddServerSideSessions();

builder.Build().Run();
