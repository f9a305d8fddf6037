namespace Contoso.Monitoring;

public static class Alerts
{
    // finding: 7.1/unhandled-exception-filter-default
    public static bool IsUrgent(object raised) => raised is Duende.IdentityServer.Events.UnhandledExceptionEvent;
}
