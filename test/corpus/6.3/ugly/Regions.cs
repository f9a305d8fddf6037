#region License
/*
 * Legacy.Auth. Parts talk about DefaultBackChannelLogoutService, TokenCleanupService and ITokenRequestValidator.
 */
#endregion
#region usings
using System;
using System.Collections.Specialized;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
#endregion

namespace Legacy.Auth
{
	#region outer
	public class Outer
	{
		#region nested
		public class Inner
		{
			private class Silent
				// applies: 6.3/logout-token-typ
				: DefaultBackChannelLogoutService
			{
				public Silent(ISystemClock clock, IdentityServerTools tools,
					ILogoutNotificationService logoutNotificationService,
					IBackChannelLogoutHttpClient backChannelLogoutHttpClient,
					ILogger<IBackChannelLogoutService> logger)
					// applies: 6.3/back-channel-logout-service-constructor
					: base(
						clock,
						tools,
						logoutNotificationService,
						backChannelLogoutHttpClient,
						logger: logger)
				{
				}
			}

			internal struct TokenCleanupService { public Task RemoveExpiredGrantsAsync(CancellationToken c) { return Task.CompletedTask; } }

			public Task Mine()
			{
				// the nested struct, not the vendor's class
				var t = new TokenCleanupService();
				return t.RemoveExpiredGrantsAsync(default(CancellationToken));
			}
		}
		#endregion

		#region other
		private readonly ITokenRequestValidator m_validator;
		private readonly IServiceProvider m_services;

		public Outer(ITokenRequestValidator v, IServiceProvider s) { m_validator = v; m_services = s; }

		public async Task<string> Probe(NameValueCollection nvc)
		{
			var client = new ClientSecretValidationResult { IsError = false };
			// applies: 6.3/token-request-validator-context
			var r = await this.m_validator.ValidateRequestAsync(nvc, client).ConfigureAwait(false);
			return r.IsError ? r.Error : "ValidateRequestAsync(nvc, client)";
		}

		public async Task Sweep(CancellationToken ct)
		{
			// applies: 6.3/token-cleanup-service-interface
			var cleaner = (TokenCleanupService)m_services.GetService(typeof(TokenCleanupService));
			// applies: 6.3/remove-expired-grants-renamed
			await cleaner.RemoveExpiredGrantsAsync(ct);
			// applies: 6.3/remove-expired-grants-renamed
			// applies: 6.3/token-cleanup-service-interface
			await m_services.GetRequiredService<TokenCleanupService>().RemoveExpiredGrantsAsync(ct);
		}
		#endregion
	}
	#endregion
}
