using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Mappers;
using Duende.IdentityServer.Models;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity;

public class Registration
{
    private readonly IConfigurationDbContext _db;

    public Registration(IConfigurationDbContext db) => _db = db;

    public async Task<Client> GetAsync(string id)
    {
        var entity = await _db.Clients
            .Include(c => c.AllowedScopes)
            .SingleOrDefaultAsync(c => c.ClientId == id);

        // finding: 7.0/client-mappers-null
        return entity.ToModel();
    }

    public bool Exists(string id)
    {
        var entity = _db.Clients.FirstOrDefault(c => c.ClientId == id);
        // finding: 7.0/client-mappers-null
        return entity.ToModel() != null;
    }
}
