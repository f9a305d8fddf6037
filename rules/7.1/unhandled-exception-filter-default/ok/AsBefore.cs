using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Monitoring;

public class GaveUpSink : IEventSink
{
    private int _count;

    public Task PersistAsync(Event evt)
    {
        if (evt is UnhandledExceptionEvent) _count++;
        return Task.CompletedTask;
    }
}

public static class Setup
{
    public static void AddIdentity(this IServiceCollection services) =>
        services.AddIdentityServer(options =>
            options.Logging.UnhandledExceptionLoggingFilter = (context, exception) =>
                !(context.RequestAborted.IsCancellationRequested && exception is TaskCanceledException));
}
