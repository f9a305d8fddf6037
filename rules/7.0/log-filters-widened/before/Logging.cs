using System.Collections.Generic;
using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Logging
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer(options =>
        {
            // finding: 7.0/log-filters-widened
            options.Logging.AuthorizeRequestSensitiveValuesFilter = new HashSet<string> { "login_hint", "id_token_hint" };
        });

    public static void Pushed(LoggingOptions logging)
    {
        // finding: 7.0/log-filters-widened
        logging.PushedAuthorizationSensitiveValuesFilter = new List<string> { "client_assertion" };
    }
}
