using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Mappers;
using Duende.IdentityServer.Models;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity;

public class Tested
{
    private readonly IConfigurationDbContext _db;

    public Tested(IConfigurationDbContext db) => _db = db;

    public async Task<Client> GetAsync(string id)
    {
        var entity = await _db.Clients.SingleOrDefaultAsync(c => c.ClientId == id);
        if (entity == null) return null;
        return entity.ToModel();
    }

    public async Task<Client> FirstAsync(string id)
    {
        var entity = await _db.Clients.SingleAsync(c => c.ClientId == id);
        return entity.ToModel();
    }

    public async Task<Client> PatternAsync(string id)
    {
        var entity = await _db.Clients.FirstOrDefaultAsync(c => c.ClientId == id);
        return entity is { } found ? found.ToModel() : null;
    }

    // The mappers of the other entities test first.
    public async Task<ApiScope> ScopeAsync(string name)
    {
        var entity = await _db.ApiScopes.FirstOrDefaultAsync(s => s.Name == name);
        return entity.ToModel();
    }

    public async Task AddAsync(Client client)
    {
        _db.Clients.Add(client.ToEntity());
        await _db.SaveChangesAsync();
    }
}
