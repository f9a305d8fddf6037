using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class Reports
    {
        // finding: 5.0/persisted-grants-protected
        public bool IsOffline(PersistedGrant grant) => grant.Data.Contains("offline_access");

        public async Task<int> LengthAsync(IPersistedGrantStore store, string subject)
        {
            var length = 0;
            foreach (PersistedGrant grant in await store.GetAllAsync(new PersistedGrantFilter { SubjectId = subject }))
            {
                // finding: 5.0/persisted-grants-protected
                length += grant.Data.Length;
            }

            return length;
        }
    }
}
