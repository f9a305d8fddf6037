using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddDataProtection()
    .PersistKeysToFileSystem(new DirectoryInfo("/keys"))
    .SetApplicationName("/app/");

builder.Services.AddIdentityServer();

var app = builder.Build();
app.UseIdentityServer();
app.Run();
