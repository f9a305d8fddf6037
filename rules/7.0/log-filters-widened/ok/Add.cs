using Duende.IdentityServer.Configuration;

namespace Acme.Identity;

public static class Add
{
    public static void Hint(LoggingOptions logging) => logging.AuthorizeRequestSensitiveValuesFilter.Add("login_hint");
}
