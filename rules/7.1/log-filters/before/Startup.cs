using Duende.IdentityServer.Configuration;

namespace Fabrikam.Login;

public static class Startup
{
    public static LoggingOptions Logging => new()
    {
        // finding: 7.1/log-filters
        TokenRequestSensitiveValuesFilter = ["client_secret", "refresh_token"]
    };
}
