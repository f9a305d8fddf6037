using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Interfaces;

namespace Contoso.Identity.Admin;

public class ClientAdmin
{
    private readonly ConfigurationDbContext _context;

    // finding: 6.1/operational-context-shared
    public ClientAdmin(ConfigurationDbContext context) => _context = context;

    public Task DisableAsync(int id)
    {
        _context.Clients.Find(id)!.Enabled = false;
        return _context.SaveChangesAsync();
    }
}

public class ClientReader
{
    private readonly IConfigurationDbContext _clients;

    // finding: 6.1/operational-context-shared
    public ClientReader(IConfigurationDbContext clients) => _clients = clients;

    public int Count() => _clients.Clients.Count();
}
