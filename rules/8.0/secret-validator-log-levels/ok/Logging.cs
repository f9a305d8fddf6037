using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public static class Logging
{
    public static void Configure(ILoggingBuilder logging) => logging.AddFilter("Duende.IdentityServer", LogLevel.Warning);
}
