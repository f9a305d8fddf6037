using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class DetailsSink : IEventSink
{
    public Task PersistAsync(Event evt)
    {
        if (evt is UnhandledExceptionEvent failure) System.Console.Error.WriteLine(failure.Details);
        return Task.CompletedTask;
    }
}
