using System.Collections.Generic;
using Duende.IdentityServer.Configuration;

namespace Acme.Identity;

public static class Complete
{
    public static void Set(LoggingOptions logging) =>
        logging.AuthorizeRequestSensitiveValuesFilter = new HashSet<string> { "id_token_hint", "client_secret", "client_assertion" };
}
