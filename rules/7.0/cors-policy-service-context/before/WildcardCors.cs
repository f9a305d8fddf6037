using System;
using Duende.IdentityServer.EntityFramework.Services;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class WildcardCors : CorsPolicyService
{
    public WildcardCors(IServiceProvider provider, ILogger<CorsPolicyService> logger, ICancellationTokenProvider cancellation)
        // finding: 7.0/cors-policy-service-context
        : base(provider, logger, cancellation)
    {
    }
}
