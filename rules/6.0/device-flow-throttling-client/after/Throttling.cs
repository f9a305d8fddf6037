using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Distributed;

namespace Contoso.Identity.Device
{
    public class Throttling : DistributedDeviceFlowThrottlingService
    {
        public Throttling(IDistributedCache cache, IClientStore clientStore, ISystemClock clock, IdentityServerOptions options)
            : base(cache, clientStore, clock, options)
        {
        }
    }
}
