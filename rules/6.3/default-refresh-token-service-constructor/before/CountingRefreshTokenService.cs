using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

/// <summary>Counts what is issued. The persisted form is described by <see cref="PersistentGrantOptions"/>.</summary>
public class CountingRefreshTokenService : DefaultRefreshTokenService
{
    private readonly IUsageCounter _counter;

    public CountingRefreshTokenService(
        IUsageCounter counter,
        IRefreshTokenStore refreshTokenStore,
        IProfileService profile,
        ISystemClock clock,
        ILogger<DefaultRefreshTokenService> logger)
        // finding: 6.3/default-refresh-token-service-constructor
        : base(refreshTokenStore, profile, clock, logger)
    {
        _counter = counter;
    }

    public override async Task<string> CreateRefreshTokenAsync(RefreshTokenCreationRequest request)
    {
        await _counter.IncrementAsync(request.Client.ClientId);
        return await base.CreateRefreshTokenAsync(request);
    }
}

public interface IUsageCounter
{
    Task IncrementAsync(string clientId);
}
