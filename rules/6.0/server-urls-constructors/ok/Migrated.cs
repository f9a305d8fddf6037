using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity
{
    public class MigratedIssuer : DefaultIssuerNameService
    {
        public MigratedIssuer(IdentityServerOptions options, IServerUrls urls, IHttpContextAccessor accessor) : base(options, urls, accessor)
        {
        }
    }
}
