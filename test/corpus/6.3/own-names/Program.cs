using Duende.IdentityServer.Models;
using Orchard.Tokens.Cleanup;
using Orchard.Tokens.Validation;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer().AddInMemoryClients(new List<Client> { new() { ClientId = "apple", AllowedGrantTypes = GrantTypes.ClientCredentials } });

builder.Services.AddTransient<TokenCleanupService>();
builder.Services.AddTransient<TokenCleanupService, FastTokenCleanupService>();
builder.Services.AddSingleton<ITokenRequestValidator, TokenRequestValidator>();
builder.Services.AddSingleton<Orchard.Tokens.Data.Protection>();
builder.Services.AddHostedService<CleanupHost>();

var app = builder.Build();
var cleanup = app.Services.GetRequiredService<TokenCleanupService>();
await cleanup.RemoveExpiredGrantsAsync(CancellationToken.None);
app.UseIdentityServer();
app.Run();
