using System.Text.Encodings.Web;
using Duende.IdentityServer.Hosting.LocalApiAuthentication;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Acme.Identity;

public class TenantApiHandler : LocalApiAuthenticationHandler
{
    public TenantApiHandler(IOptionsMonitor<LocalApiAuthenticationOptions> options, ILoggerFactory logger, UrlEncoder encoder, ITokenValidator tokenValidator, IDPoPProofValidator dpopValidator, IClientStore clientStore)
        : base(options, logger, encoder, tokenValidator, dpopValidator, clientStore)
    {
    }
}
