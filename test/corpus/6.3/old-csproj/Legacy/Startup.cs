using Owin;

namespace Legacy
{
    // IdentityServer3 style: a service of its own called TokenCleanupService
    public class Startup
    {
        public void Configuration(IAppBuilder app) { new TokenCleanupService().RemoveExpiredGrantsAsync(); }
    }

    public class TokenCleanupService { public void RemoveExpiredGrantsAsync() { } }
}
