using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Login
{
    public class StoredConsents
    {
        private readonly IUserConsentStore _store;

        public StoredConsents(IUserConsentStore store) => _store = store;

        public Task KeepAsync(Consent consent) => _store.StoreUserConsentAsync(consent);
    }
}
