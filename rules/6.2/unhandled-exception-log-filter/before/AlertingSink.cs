using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Monitoring;

public class AlertingSink : IEventSink
{
    public Task PersistAsync(Event evt)
    {
        // finding: 6.2/unhandled-exception-log-filter
        if (evt is UnhandledExceptionEvent failure)
        {
            Console.Error.WriteLine(failure.Details);
        }
        return Task.CompletedTask;
    }
}
