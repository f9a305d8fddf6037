using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer()
    // finding: 8.0/session-overwrite-revokes-grants
    .AddServerSideSessions();
