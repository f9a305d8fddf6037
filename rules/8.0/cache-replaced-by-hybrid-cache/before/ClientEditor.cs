using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Admin;

public class ClientEditor
{
    // finding: 8.0/cache-replaced-by-hybrid-cache
    private readonly ICache<Client> _cache;

    // finding: 8.0/cache-replaced-by-hybrid-cache
    public ClientEditor(ICache<Client> cache) => _cache = cache;

    public Task Saved(string clientId)
    {
        return _cache.RemoveAsync(clientId);
    }
}
