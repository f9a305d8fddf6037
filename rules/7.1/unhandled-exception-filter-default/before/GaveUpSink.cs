using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;

namespace Contoso.Monitoring;

public class GaveUpSink : IEventSink
{
    private int _count;

    public Task PersistAsync(Event evt)
    {
        // finding: 7.1/unhandled-exception-filter-default
        if (evt is UnhandledExceptionEvent) _count++;
        return Task.CompletedTask;
    }
}
