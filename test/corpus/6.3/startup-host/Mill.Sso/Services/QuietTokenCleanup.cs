using System;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Logging;

namespace Mill.Sso.Services
{
	/// <summary>
	/// Runs the clean-up in small steps. Do not call <see cref="TokenCleanupService.RemoveExpiredGrantsAsync"/> from here.
	/// </summary>
	public class QuietTokenCleanup : TokenCleanupService
	{
		public QuietTokenCleanup(OperationalStoreOptions options, IPersistedGrantDbContext db, ILogger<QuietTokenCleanup> logger, ILogger<TokenCleanupService> inner, IServerSideSessionsMarker marker)
			// applies: 6.3/token-cleanup-service-interface
			: base(options, db, inner, marker)
		{
			logger.LogDebug("TokenCleanupService replaced by {Name}", nameof(QuietTokenCleanup));
		}

		protected override async Task RemoveExpiredPersistedGrantsAsync(CancellationToken cancellationToken = default)
		{
			await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
			await base.RemoveExpiredPersistedGrantsAsync(cancellationToken);
		}
	}
}
