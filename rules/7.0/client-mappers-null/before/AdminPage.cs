using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Mappers;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity.Admin;

public class AdminPage
{
    private readonly ConfigurationDbContext _db;

    public AdminPage(ConfigurationDbContext db) => _db = db;

    public async Task<string> NameAsync(int id)
    {
        // finding: 7.0/client-mappers-null
        var client = (await _db.Clients.FirstOrDefaultAsync(c => c.Id == id)).ToModel();
        return client == null ? "gone" : client.ClientName;
    }
}
