using Duende.IdentityServer.Configuration;

namespace Fabrikam.Login;

public static class Extended
{
    public static void Set(IdentityServerOptions options) => options.Logging.TokenRequestSensitiveValuesFilter.Add("username");
}
