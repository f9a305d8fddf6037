using Duende.IdentityServer.Configuration;
using IdentityModel;

namespace Delta;

public static class Logging
{
    public static void Narrow(LoggingOptions options)
    {
        // applies: 6.3/token-request-log-filter
        options.TokenRequestSensitiveValuesFilter = new[] { OidcConstants.TokenRequest.ClientSecret, OidcConstants.TokenRequest.Password };
        options.AuthorizeRequestSensitiveValuesFilter = new[] { OidcConstants.AuthorizeRequest.IdTokenHint };
    }
}
