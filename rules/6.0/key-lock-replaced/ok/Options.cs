using System;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Options
    {
        public static void Add(IServiceCollection services) =>
            services.AddIdentityServer(options => options.KeyManagement.RotationInterval = TimeSpan.FromDays(30));
    }
}
