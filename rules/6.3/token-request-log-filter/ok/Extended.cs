using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public static class Extended
{
    // options.Logging.TokenRequestSensitiveValuesFilter = new HashSet<string>();
    public static void Add(IdentityServerOptions options, ILogger logger)
    {
        options.Logging.TokenRequestSensitiveValuesFilter.Add("username");
        logger.LogDebug("{Name}", nameof(LoggingOptions.TokenRequestSensitiveValuesFilter));
    }
}
