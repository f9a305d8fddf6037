using System;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Services;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class WildcardCors : CorsPolicyService
{
    public WildcardCors(IConfigurationDbContext dbContext, ILogger<CorsPolicyService> logger, ICancellationTokenProvider cancellation)
        : base(dbContext, logger, cancellation)
    {
    }
}
