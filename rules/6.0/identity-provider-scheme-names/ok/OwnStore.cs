using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public interface IIdentityProviderStore
    {
        Task<IdentityProvider> GetBySchemeAsync(string scheme);
    }

    public class OwnStore : IIdentityProviderStore
    {
        public Task<IdentityProvider> GetBySchemeAsync(string scheme) => Task.FromResult<IdentityProvider>(null);
    }
}
