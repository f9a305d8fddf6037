using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Everything is decided here, so nothing is left to say.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDataProtection().SetApplicationName("settled");
builder.Services.AddIdentityServer(o =>
{
    o.LogoutTokenJwtType = "at+jwt";
    o.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = false;
    o.Endpoints.EnableDiscoveryEndpoint = false;
    o.Discovery.ShowKeySet = false;
    o.Logging.TokenRequestSensitiveValuesFilter = new[] { "code", "client_secret", "password" };
    o.MutualTls.Enabled = false;
}).AddInMemoryClients(new Client[]
{
    new() { ClientId = "a", AllowOfflineAccess = true, BackChannelLogoutUri = "https://a" },
    new() { ClientId = "b", AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.OneTimeOnly },
}).AddInMemoryApiResources(new[] { new ApiResource("api") });
builder.Services.TryAddSingleton<IPersistedGrantStore, Grants>();
builder.Build().Run();

public class Grants : IPersistedGrantStore
{
    public Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter) => Task.FromResult(new List<PersistedGrant>().Where(g => g.ConsumedTime == null));
    public Task<PersistedGrant?> GetAsync(string key) => Task.FromResult<PersistedGrant?>(null);
    public Task RemoveAllAsync(PersistedGrantFilter filter) => Task.CompletedTask;
    public Task RemoveAsync(string key) => Task.CompletedTask;
    public Task StoreAsync(PersistedGrant grant) => Task.FromResult(grant.ConsumedTime);
}
