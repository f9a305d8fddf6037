using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Contoso.Identity
{
    // finding: 5.2/scheme-provider-decorated
    public class TenantSchemes : AuthenticationSchemeProvider
    {
        private readonly IIssuerNameService _issuer;

        public TenantSchemes(IOptions<AuthenticationOptions> options, IIssuerNameService issuer) : base(options) => _issuer = issuer;

        public override Task<AuthenticationScheme> GetSchemeAsync(string name) => base.GetSchemeAsync(name);
    }
}
