using System.Threading.Tasks;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class OneGrant
    {
        private readonly IPersistedGrantStore _store;

        public OneGrant(IPersistedGrantStore store) => _store = store;

        public Task RemoveAsync(string key) => _store.RemoveAsync(key);
    }

    public interface IOwnStore
    {
        Task RemoveAllAsync(string subjectId, string clientId);
    }

    public class OwnStore : IOwnStore
    {
        public Task RemoveAllAsync(string subjectId, string clientId) => Task.CompletedTask;
    }
}
