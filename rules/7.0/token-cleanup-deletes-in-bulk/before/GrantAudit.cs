using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Entities;

namespace Acme.Identity;

// finding: 7.0/token-cleanup-deletes-in-bulk
public class GrantAudit : IOperationalStoreNotification
{
    public Task PersistedGrantsRemovedAsync(IEnumerable<PersistedGrant> persistedGrants) => Task.CompletedTask;

    public Task DeviceCodesRemovedAsync(IEnumerable<DeviceFlowCodes> deviceCodes) => Task.CompletedTask;
}
