using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Entities = Duende.IdentityServer.EntityFramework.Entities;

namespace Contoso.Identity.Tests
{
    internal sealed class FakeContext : Duende.IdentityServer.EntityFramework.Interfaces.IConfigurationDbContext
    {
        public DbSet<Entities.Client> Clients { get; set; }
        public DbSet<Entities.ClientCorsOrigin> ClientCorsOrigins { get; set; }
        public DbSet<Entities.IdentityResource> IdentityResources { get; set; }
        public DbSet<Entities.ApiResource> ApiResources { get; set; }
        public DbSet<Entities.ApiScope> ApiScopes { get; set; }
        public DbSet<Entities.IdentityProvider> IdentityProviders { get; set; }

        public Task<int> SaveChangesAsync() => Task.FromResult(0);

        public void Dispose()
        {
        }
    }
}
