using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Distributed;

namespace Contoso.Identity.Device
{
    public class Throttling : DistributedDeviceFlowThrottlingService
    {
        public Throttling(IDistributedCache cache, ISystemClock clock, IdentityServerOptions options)
            // finding: 6.0/device-flow-throttling-client
            : base(cache, clock, options)
        {
        }
    }
}
