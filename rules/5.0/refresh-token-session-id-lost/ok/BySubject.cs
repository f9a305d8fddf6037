using System.Threading.Tasks;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class BySubject
    {
        public Task EndAsync(IPersistedGrantStore grants, string subject) => grants.RemoveAllAsync(new PersistedGrantFilter { SubjectId = subject });
    }
}
