using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class AuditedTokenService : DefaultTokenService
{
    public AuditedTokenService(IClaimsService claims, IReferenceTokenStore store, ITokenCreationService creation, IHttpContextAccessor accessor,
        // finding: 7.0/system-clock-obsolete
        ISystemClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenService> logger)
        // finding: 7.0/default-token-service-accessor
        : base(claims, store, creation, accessor, clock, keys, options, logger)
    {
    }
}
