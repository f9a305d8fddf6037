using Duende.IdentityServer.Events;

namespace Contoso.Identity;

public static class RealClock
{
    public static string Line(Event evt) => $"{evt.TimeStamp:O} {evt.Name}";
}
