using System.Collections.Generic;
using System.Threading.Tasks;
using System.Security.Claims;
using IdentityServer4.Models;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using IdentityServer4.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    // finding: 4.1/refresh-token-service
    public class OwnRefresh : IRefreshTokenService
    {
        public Task<string> CreateRefreshTokenAsync(ClaimsPrincipal subject, Token accessToken, Client client) => Task.FromResult("");

        public Task<string> UpdateRefreshTokenAsync(string handle, RefreshToken refreshToken, Client client) => Task.FromResult(handle);
    }

    public class LongRefresh : DefaultRefreshTokenService
    {
        public LongRefresh(ISystemClock clock, IRefreshTokenStore store, ILogger<DefaultRefreshTokenService> logger)
            // finding: 4.1/refresh-token-service
            : base(clock, store, logger)
        {
        }
    }

    public class Checks
    {
        // finding: 4.1/refresh-token-service
        public Task<TokenValidationResult> RunAsync(ITokenValidator validator, string token) => validator.ValidateRefreshTokenAsync(token);
    }
}
