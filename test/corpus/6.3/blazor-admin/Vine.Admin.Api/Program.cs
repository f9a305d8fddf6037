using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Storage;
using Microsoft.EntityFrameworkCore;
using Vine.Admin.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
// applies: 6.3/client-schema
// ask: 6.3/dpop-validation-mode-zero
builder.Services.AddConfigurationDbContext<ConfigurationDbContext>(o => o.ConfigureDbContext = b => b.UseSqlite("Data Source=ids.db"));
builder.Services.AddOperationalDbContext(o => o.RemoveConsumedTokens = false);
builder.Services.AddScoped<ClientsService>();
builder.Build().Run();
