using System;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Services;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class TenantCors : CorsPolicyService
{
    public TenantCors(IServiceProvider provider, ILogger<CorsPolicyService> logger, ICancellationTokenProvider cancellation)
        // finding: 7.0/cors-policy-service-context
        : base(provider, logger, cancellation)
    {
    }

    private IConfigurationDbContext Context()
    {
        // finding: 7.0/cors-policy-service-context
        return Provider.GetRequiredService<IConfigurationDbContext>();
    }
}
