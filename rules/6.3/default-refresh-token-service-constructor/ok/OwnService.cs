using Microsoft.Extensions.Logging;

namespace Acme.Legacy.Tokens
{
    // A class of the same name in another namespace, with the old parameter count.
    public class DefaultRefreshTokenService
    {
        public DefaultRefreshTokenService(object store, object profile, object clock, ILogger logger)
        {
        }
    }

    public class LegacyRefreshTokenService : DefaultRefreshTokenService
    {
        public LegacyRefreshTokenService(object store, object profile, object clock, ILogger logger)
            : base(store, profile, clock, logger)
        {
            logger.LogDebug("new DefaultRefreshTokenService(store, profile, clock, logger)");
            logger.LogDebug(nameof(DefaultRefreshTokenService));
        }
    }
}
