using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Tokens;

public class TenantTokenService : DefaultTokenService
{
    public TenantTokenService(
        IClaimsService claims,
        IReferenceTokenStore references,
        ITokenCreationService creation,
        // finding: 8.0/clock-replaced-by-time-provider
        IClock clock,
        IKeyMaterialService keys,
        IdentityServerOptions options,
        ILogger<DefaultTokenService> logger)
        // finding: 8.0/clock-replaced-by-time-provider
        : base(claims, references, creation, clock, keys, options, logger)
    {
    }
}
