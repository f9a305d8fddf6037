using System.Collections.Generic;
using Duende.IdentityServer.Configuration;
using IdentityModel;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class LoggingSetup
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer(options =>
        {
            // finding: 6.3/token-request-log-filter
            options.Logging.TokenRequestSensitiveValuesFilter = new HashSet<string>
            {
                OidcConstants.TokenRequest.ClientSecret,
                OidcConstants.TokenRequest.Password,
                "username",
            };
        });
    }

    public static void Quiet(LoggingOptions logging)
    {
        // finding: 6.3/token-request-log-filter
        logging.TokenRequestSensitiveValuesFilter = new[] { "client_secret", "refresh_token" };
    }
}
