using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class LoggedConsents : DefaultGrantStore<Consent>
{
    public LoggedConsents(IPersistedGrantStore store, IPersistentGrantSerializer serializer, IHandleGenerationService handles, ILogger<LoggedConsents> logger)
        : base("consents", store, serializer, handles, logger)
    {
    }

    protected override Task RemoveAllAsync(string subjectId, string clientId, string sessionId = default)
    {
        Logger.LogInformation("removing consents of {Subject}", subjectId);
        return Task.CompletedTask;
    }
}
