using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;
using Quarry.Identity.Cleanup;
using Quarry.Identity.Stores;

var builder = WebApplication.CreateBuilder(args);
var connection = builder.Configuration.GetConnectionString("quarry");

builder.Services.AddIdentityServer()
    .AddConfigurationStore<QuarryConfigurationContext>(o => o.ConfigureDbContext = b => b.UseNpgsql(connection))
    .AddOperationalStore(o => { o.EnableTokenCleanup = true; o.RemoveConsumedTokens = true; });

builder.Services.AddCleanup(builder.Configuration.GetValue<bool>("Partner"));

builder.Services.Configure<OperationalStoreOptions>(o => o.TokenCleanupBatchSize = 500);

var app = builder.Build();
app.MapGet("/grants/consumed", (IPersistedGrantDbContext db) =>
    // applies: 6.3/refresh-token-deleted-on-use
    db.PersistedGrants.Where(g => g.ConsumedTime != null).Select(g => g.SubjectId).ToListAsync());
app.UseIdentityServer();
app.Run();
