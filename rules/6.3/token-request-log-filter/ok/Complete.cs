using System.Collections.Generic;
using Duende.IdentityServer.Configuration;

namespace Acme.Identity;

public static class Complete
{
    public static void Add(IdentityServerOptions options)
    {
        options.Logging.TokenRequestSensitiveValuesFilter = new HashSet<string> { "client_secret", "password", "code" };
        options.Logging.AuthorizeRequestSensitiveValuesFilter = new HashSet<string> { "id_token_hint" };
    }
}
