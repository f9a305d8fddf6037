using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Monitoring;

public class FailureSink : IEventSink
{
    public int Failures { get; private set; }

    public Task PersistAsync(Event evt)
    {
        // finding: 7.2/dpop-nonce-is-no-failure
        if (evt is TokenIssuedFailureEvent { Error: not null })
        {
            Failures++;
        }
        return Task.CompletedTask;
    }

    public static string? Reason(Event evt) => evt switch
    {
        // finding: 7.2/dpop-nonce-is-no-failure
        TokenIssuedFailureEvent failure => failure.ErrorDescription,
        _ => null
    };
}
