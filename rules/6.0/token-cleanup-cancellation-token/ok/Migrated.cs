using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Entities;

namespace Contoso.Identity.Cleanup
{
    public class Migrated : IOperationalStoreNotification
    {
        public Task PersistedGrantsRemovedAsync(IEnumerable<PersistedGrant> persistedGrants, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task DeviceCodesRemovedAsync(IEnumerable<DeviceFlowCodes> deviceCodes, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
