using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Distributed;

namespace Contoso.Identity.Device
{
    public class Migrated : DistributedDeviceFlowThrottlingService
    {
        public Migrated(IDistributedCache cache, IClientStore clients, ISystemClock clock, IdentityServerOptions options) : base(cache, clients, clock, options)
        {
        }
    }
}
