using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class MigratedTokens : DefaultTokenCreationService
{
    public MigratedTokens(IClock clock, IKeyMaterialService keys, IdentityServerOptions options, ILogger<DefaultTokenCreationService> logger)
        : base(clock, keys, options, logger)
    {
    }
}
