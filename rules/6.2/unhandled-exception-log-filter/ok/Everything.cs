using Duende.IdentityServer.Events;

namespace Contoso.Identity.Monitoring;

public static class Everything
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer(options => options.Logging.UnhandledExceptionLoggingFilter = (_, _) => true);

    public static bool Counts(Event evt) => evt is UnhandledExceptionEvent;
}
