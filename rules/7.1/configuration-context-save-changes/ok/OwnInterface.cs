using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public interface IConfigurationDbContext
{
    IReadOnlyList<Client> Clients { get; }
}

public class OwnContext : IConfigurationDbContext
{
    public IReadOnlyList<Client> Clients => [];
}
