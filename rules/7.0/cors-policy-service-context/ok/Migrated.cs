using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Services;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class MigratedCors : CorsPolicyService
{
    public MigratedCors(IConfigurationDbContext dbContext, ILogger<CorsPolicyService> logger, ICancellationTokenProvider cancellation)
        : base(dbContext, logger, cancellation)
    {
    }
}
