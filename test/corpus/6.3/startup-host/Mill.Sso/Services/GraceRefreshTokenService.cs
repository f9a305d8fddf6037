using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Mill.Sso.Services
{
	public class GraceRefreshTokenService : DefaultRefreshTokenService
	{
		private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

		public GraceRefreshTokenService(IRefreshTokenStore refreshTokenStore, IProfileService profile, ISystemClock clock, ILogger<DefaultRefreshTokenService> logger)
			// applies: 6.3/default-refresh-token-service-constructor
			: base(refreshTokenStore, profile, clock, logger)
		{
		}

		// applies: 6.3/refresh-token-deleted-on-use
		protected override Task<bool> AcceptConsumedTokenAsync(RefreshToken refreshToken)
		{
			var consumed = refreshToken.ConsumedTime;
			if (consumed == null) return Task.FromResult(true);
			return Task.FromResult(consumed.Value.Add(Grace) > Clock.UtcNow.UtcDateTime);
		}
	}
}
