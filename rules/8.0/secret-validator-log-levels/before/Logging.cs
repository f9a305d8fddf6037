using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public static class Logging
{
    public static void Configure(ILoggingBuilder logging)
    {
        // finding: 8.0/secret-validator-log-levels
        logging.AddFilter("Duende.IdentityServer.Validation.ClientSecretValidator", LogLevel.Error);
        // finding: 8.0/secret-validator-log-levels
        logging.AddFilter("Duende.IdentityServer.Validation.ApiSecretValidator", LogLevel.Error);
    }
}
