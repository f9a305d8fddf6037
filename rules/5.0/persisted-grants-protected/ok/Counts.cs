using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class Counts
    {
        public async Task<int> CountAsync(IPersistedGrantStore store, string subject)
            => (await store.GetAllAsync(new PersistedGrantFilter { SubjectId = subject })).Count(grant => grant.Type == "refresh_token");
    }
}
