using System;
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
        TimeProvider timeProvider,
        IKeyMaterialService keys,
        IdentityServerOptions options,
        ILogger<DefaultTokenService> logger)
        : base(claims, references, creation, timeProvider, keys, options, logger)
    {
    }
}
