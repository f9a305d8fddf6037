using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

// finding: 7.0/consent-key-format
public class Consents : DefaultUserConsentStore
{
    public Consents(IPersistedGrantStore store, IPersistentGrantSerializer serializer, IHandleGenerationService handles, ILogger<DefaultUserConsentStore> logger)
        : base(store, serializer, handles, logger)
    {
    }
}
