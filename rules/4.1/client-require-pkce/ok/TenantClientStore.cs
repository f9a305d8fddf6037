using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Tenants
{
    public class Tenant
    {
        public string Id { get; set; }
        public string[] Grants { get; set; }
        public bool Pkce { get; set; }
    }

    public class TenantClientStore : IClientStore
    {
        private readonly Tenant _tenant;

        public TenantClientStore(Tenant tenant) => _tenant = tenant;

        public Task<Client> FindClientByIdAsync(string clientId)
        {
            var client = new Client { ClientId = _tenant.Id, AllowedGrantTypes = _tenant.Grants, RequirePkce = _tenant.Pkce };
            return Task.FromResult(clientId == _tenant.Id ? client : null);
        }

        public static void Add(IServiceCollection services) =>
            services.AddIdentityServer().AddClientStore<TenantClientStore>();
    }
}
