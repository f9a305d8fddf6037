using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

// ask: 6.3/dpop-validation-mode-zero
// ask: 6.3/client-schema
public class MeadowClients : IClientStore
{
    public Task<Client?> FindClientByIdAsync(string clientId) => Task.FromResult<Client?>(null);
}

public interface IDeviceStore { }
public class MeadowDevices : IDeviceStore { }

public class MeadowResources : IResourceStore
{
    public Task<IEnumerable<IdentityResource>> FindIdentityResourcesByScopeNameAsync(IEnumerable<string> scopeNames) => throw new NotSupportedException("RequireResourceIndicator");
    public Task<IEnumerable<ApiScope>> FindApiScopesByNameAsync(IEnumerable<string> scopeNames) => throw new NotSupportedException();
    public Task<IEnumerable<ApiResource>> FindApiResourcesByScopeNameAsync(IEnumerable<string> scopeNames) => Task.FromResult<IEnumerable<ApiResource>>(new[]
    {
        // ask: 6.3/resource-indicator-shared-resources
        new ApiResource("urn:hay") { Scopes = { "hay" }, RequireResourceIndicator = true },
        new ApiResource("urn:straw") { Scopes = { "straw" } },
    });
    public Task<IEnumerable<ApiResource>> FindApiResourcesByNameAsync(IEnumerable<string> apiResourceNames)
    {
        var r = new ApiResource("urn:oats");
        // ask: 6.3/resource-indicator-shared-resources
        r.RequireResourceIndicator = true;
        r.Enabled = !r.RequireResourceIndicator;
        return Task.FromResult<IEnumerable<ApiResource>>(new[] { r });
    }
    public Task<Resources> GetAllResourcesAsync() => Task.FromResult(new Resources());
}
