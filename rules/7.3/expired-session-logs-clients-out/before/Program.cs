using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options => options.ServerSideSessions.ExpiredSessionsTriggerBackchannelLogout = true)
    // finding: 7.3/expired-session-logs-clients-out
    .AddServerSideSessions();

builder.Build().Run();
