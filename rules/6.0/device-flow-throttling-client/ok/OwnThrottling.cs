using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Device
{
    public class DistributedDeviceFlowThrottlingService : IDeviceFlowThrottlingService
    {
        public DistributedDeviceFlowThrottlingService(object cache, object clock, object options)
        {
        }

        public Task<bool> ShouldSlowDown(string deviceCode, DeviceCode details) => Task.FromResult(false);

        public static IDeviceFlowThrottlingService Create() => new DistributedDeviceFlowThrottlingService(1, 2, 3);
    }
}
