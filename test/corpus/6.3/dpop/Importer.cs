using Duende.IdentityServer.EntityFramework.Entities;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Models = Duende.IdentityServer.Models;

namespace Beacon.Auth;

public class Importer
{
    private readonly ConfigurationDbContext _db;
    public Importer(ConfigurationDbContext db) => _db = db;

    public void Import(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            // applies: 6.3/dpop-validation-mode-zero
            _db.Clients.Add(new Client
            {
                ClientId = row.Id,
                ClientName = row.Name,
                RequirePkce = true,
                // ask: 6.3/logout-token-typ
                BackChannelLogoutUri = row.BackChannelLogoutUri,
            });
        }

        _db.Clients.Where(c => c.ClientId == "old").ToList();
        _db.SaveChanges();
    }

    public Models.Client Find(string id) => new Models.Client { ClientId = id };

    public record Row(string Id, string Name, string? BackChannelLogoutUri)
    {
        public int DPoPValidationMode { get; set; } = 0;
    }
}
