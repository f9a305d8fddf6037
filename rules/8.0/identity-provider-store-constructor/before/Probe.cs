using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Tests;

public static class Probe
{
    public static IdentityProviderStore Create(IConfigurationDbContext context, ILogger<IdentityProviderStore> logger) =>
        // finding: 8.0/identity-provider-store-constructor
        // finding: 8.0/cancellation-token-provider-removed
        new IdentityProviderStore(context, logger, new NoneCancellationTokenProvider());
}
