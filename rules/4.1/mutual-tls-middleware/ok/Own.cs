using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4;
using Microsoft.AspNetCore.Builder;

namespace Contoso.Identity
{
    public class MutualTlsTokenEndpointMiddleware
    {
    }

    public class Pipeline
    {
        public void Configure(IApplicationBuilder app) => app.UseMiddleware<MutualTlsTokenEndpointMiddleware>();

        public string Scheme() => IdentityServerConstants.DefaultCookieAuthenticationScheme;
    }
}
