using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public interface ICache<T>
    {
        Task<T> GetAsync(string key);
    }

    public class ClientCache : ICache<Client>
    {
        public Task<Client> GetAsync(string key) => Task.FromResult<Client>(null);
    }
}
