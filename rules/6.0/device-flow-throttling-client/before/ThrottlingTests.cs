using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Distributed;

namespace Contoso.Identity.Tests
{
    public static class ThrottlingTests
    {
        public static IDeviceFlowThrottlingService Create(IDistributedCache cache, ISystemClock clock) =>
            // finding: 6.0/device-flow-throttling-client
            new DistributedDeviceFlowThrottlingService(cache, clock, new IdentityServerOptions());
    }
}
