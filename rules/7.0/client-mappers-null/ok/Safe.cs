using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Mappers;
using Duende.IdentityServer.Models;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity;

public class Safe
{
    private readonly ConfigurationDbContext _db;

    public Safe(ConfigurationDbContext db) => _db = db;

    public async Task<Client> FindAsync(string id) => (await _db.Clients.SingleOrDefaultAsync(c => c.ClientId == id))?.ToModel();
}
