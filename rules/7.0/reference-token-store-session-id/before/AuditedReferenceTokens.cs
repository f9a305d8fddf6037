using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class AuditedReferenceTokens : DefaultReferenceTokenStore
{
    public AuditedReferenceTokens(IPersistedGrantStore store, IPersistentGrantSerializer serializer, IHandleGenerationService handles, ILogger<DefaultReferenceTokenStore> logger)
        : base(store, serializer, handles, logger)
    {
    }

    // finding: 7.0/reference-token-store-session-id
    protected override async Task RemoveAllAsync(string subjectId, string clientId)
    {
        Logger.LogInformation("revoking tokens of {Subject}", subjectId);
        await base.RemoveAllAsync(subjectId, clientId);
    }
}
