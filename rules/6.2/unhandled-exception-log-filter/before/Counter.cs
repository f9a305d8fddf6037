namespace Contoso.Identity.Monitoring;

public class Counter
{
    private int _failures;

    public void Count(Duende.IdentityServer.Events.Event evt)
    {
        switch (evt)
        {
            // finding: 6.2/unhandled-exception-log-filter
            case Duende.IdentityServer.Events.UnhandledExceptionEvent:
                _failures++;
                break;
        }
    }
}
