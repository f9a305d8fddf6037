using Duende.IdentityServer.Events;

namespace Contoso.Identity.Monitoring;

public static class Success
{
    private const string Name = "TokenIssuedFailureEvent";

    public static bool Counts(Event evt) => evt is TokenIssuedSuccessEvent && evt.Name != Name;
}
