using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Mappers;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity;

// finding: 7.0/client-schema
public class TenantClientStore : IClientStore
{
    private readonly ConfigurationDbContext _db;

    public TenantClientStore(ConfigurationDbContext db) => _db = db;

    public async Task<Client> FindClientByIdAsync(string clientId)
    {
        // finding: 7.0/client-mappers-null
        return (await _db.Clients.SingleOrDefaultAsync(c => c.ClientId == clientId)).ToModel();
    }
}
