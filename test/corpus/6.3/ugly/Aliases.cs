using Is = Duende.IdentityServer;
using Ef = Duende.IdentityServer.EntityFramework;
using Cleaner = Duende.IdentityServer.EntityFramework.TokenCleanupService;
using Opts = Duende.IdentityServer.Configuration.IdentityServerOptions;
using static Duende.IdentityServer.Models.TokenUsage;
using Microsoft.Extensions.DependencyInjection;

namespace Legacy.Auth.Aliased
{
	public static class Setup
	{
		public static void Add(IServiceCollection services)
		{
			services.AddIdentityServer((Opts o) =>
			{
				// applies: 6.3/session-id-without-check-session
				o.Endpoints.EnableCheckSessionEndpoint = false;
				var off = false;
				o.Endpoints.EnableJwtRequestUri = off;
			});
			// applies: 6.3/token-cleanup-service-interface
			services.AddTransient<Cleaner, MyCleaner>();
			// applies: 6.3/token-cleanup-service-interface
			services.AddTransient<global::Duende.IdentityServer.EntityFramework.TokenCleanupService, MyCleaner>();
		}

		public static Is.Models.Client Tv() => new Is.Models.Client
		{
			ClientId = "tv",
			AllowOfflineAccess = true,
			// applies: 6.3/refresh-token-deleted-on-use
			RefreshTokenUsage = OneTimeOnly,
			// applies: 6.3/logout-token-typ
			BackChannelLogoutUri = "https://tv.legacy.example/bye",
		};

		public static Is.Models.Client Radio() => new Is.Models.Client { ClientId = "radio", AllowOfflineAccess = true, RefreshTokenUsage = ReUse };
	}

	public class MyCleaner : Cleaner
	{
		public MyCleaner(Ef.Options.OperationalStoreOptions o, Ef.Interfaces.IPersistedGrantDbContext c, Microsoft.Extensions.Logging.ILogger<Cleaner> l, Is.Stores.IServerSideSessionsMarker m, Ef.IOperationalStoreNotification n)
			// applies: 6.3/token-cleanup-service-interface
			: base(o, c, l, m, n)
		{
		}

		public System.Threading.Tasks.Task Go(System.Threading.CancellationToken t)
		{
			// applies: 6.3/remove-expired-grants-renamed
			return RemoveExpiredGrantsAsync(t);
		}
	}
}
