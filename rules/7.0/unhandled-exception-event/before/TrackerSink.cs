using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

// finding: 7.0/event-time-kind
public class TrackerSink : IEventSink
{
    public Task PersistAsync(Event evt)
    {
        if (evt is UnhandledExceptionEvent failure)
        {
            // finding: 7.0/unhandled-exception-event
            Tracker.Capture(failure.Exception);
        }

        return Task.CompletedTask;
    }

    public static bool IsCancelled(UnhandledExceptionEvent failure)
    {
        // finding: 7.0/unhandled-exception-event
        return failure.Exception is System.OperationCanceledException;
    }
}

public static class Tracker
{
    public static void Capture(System.Exception exception) => System.Console.Error.WriteLine(exception);
}
