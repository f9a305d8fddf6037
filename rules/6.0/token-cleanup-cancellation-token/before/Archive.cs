using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Entities;

namespace Contoso.Identity.Cleanup
{
    public class Archive : IOperationalStoreNotification
    {
        // finding: 6.0/token-cleanup-cancellation-token
        public Task PersistedGrantsRemovedAsync(IEnumerable<PersistedGrant> persistedGrants) => Task.CompletedTask;

        // finding: 6.0/token-cleanup-cancellation-token
        public Task DeviceCodesRemovedAsync(IEnumerable<DeviceFlowCodes> deviceCodes) => Task.CompletedTask;
    }
}
