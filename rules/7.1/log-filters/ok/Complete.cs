using Duende.IdentityServer.Configuration;

namespace Fabrikam.Login;

public static class Complete
{
    public static void Set(IdentityServerOptions options)
    {
        options.Logging.TokenRequestSensitiveValuesFilter = new[] { "client_secret", "code", "subject_token" };
    }
}
