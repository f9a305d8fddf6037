using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;

namespace Acme.Identity.Admin;

public class ClientImporter
{
    private readonly ConfigurationDbContext _db;

    public ClientImporter(ConfigurationDbContext db)
    {
        _db = db;
    }

    public Task ImportAsync(string id, string name)
    {
        // finding: 6.3/dpop-validation-mode-zero
        _db.Clients.Add(new Client { ClientId = id, ClientName = name });
        return _db.SaveChangesAsync();
    }
}
