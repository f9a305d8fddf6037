namespace Contoso.Tokens
{
    // Not the vendor's class: Duende.IdentityServer.EntityFramework.TokenCleanupService
    public class TokenCleanupService
    {
        protected TokenCleanupService(object options, object context, object logger, object marker, object notification)
        {
        }
    }

    public class FastTokenCleanup : TokenCleanupService
    {
        public FastTokenCleanup(object options, object context, object logger, object marker, object notification)
            : base(options, context, logger, marker, notification)
        {
        }
    }
}

namespace Contoso.Tokens.Hosting
{
    using Contoso.Tokens;

    public static class Registration
    {
        public static void Add(IServiceCollection services)
        {
            services.AddTransient<TokenCleanupService, FastTokenCleanup>();
        }
    }

    public class Job
    {
        private readonly TokenCleanupService _cleanup;

        public Job(TokenCleanupService cleanup) => _cleanup = cleanup;

        public override string ToString() => _cleanup.GetType().Name;
    }
}
