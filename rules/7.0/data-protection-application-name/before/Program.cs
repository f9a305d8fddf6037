using Duende.IdentityServer;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer();
// finding: 7.0/data-protection-application-name
builder.Services.AddDataProtection()
    .PersistKeysToFileSystem(new DirectoryInfo("/var/keys"));

builder.Build().Run();
