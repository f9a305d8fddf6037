using Duende.IdentityServer.Configuration;

namespace Fabrikam.Login;

public static class Complete
{
    public static void Set(IdentityServerOptions options)
    {
        options.Logging.AuthorizeRequestSensitiveValuesFilter = new[] { "id_token_hint", "request", "client_secret" };
        options.Logging.PushedAuthorizationSensitiveValuesFilter.Add("login_hint");
    }
}
