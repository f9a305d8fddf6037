using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class AuditedTokenService : DefaultTokenService
{
    public AuditedTokenService(IClaimsService claims, IReferenceTokenStore store, ITokenCreationService creation, IClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenService> logger)
        : base(claims, store, creation, clock, keys, options, logger)
    {
    }
}
