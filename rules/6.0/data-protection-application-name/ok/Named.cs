using Duende.IdentityServer;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer();
builder.Services.AddDataProtection().SetApplicationName("/app/");

builder.Build().Run();
