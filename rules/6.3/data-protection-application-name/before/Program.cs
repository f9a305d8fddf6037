using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);

// finding: 6.3/data-protection-application-name
builder.Services.AddDataProtection()
    .PersistKeysToFileSystem(new DirectoryInfo("/keys"));

builder.Services.AddIdentityServer();

var app = builder.Build();
app.UseIdentityServer();
app.Run();
