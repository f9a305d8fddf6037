using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4;
using IdentityServer4.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Pipeline
    {
        // finding: 4.1/mutual-tls-middleware
        public void Configure(IApplicationBuilder app) => app.UseMiddleware<MutualTlsTokenEndpointMiddleware>();

        // finding: 4.1/mutual-tls-middleware
        public ILogger Logger(ILoggerFactory factory) => factory.CreateLogger<MutualTlsTokenEndpointMiddleware>();
    }
}
