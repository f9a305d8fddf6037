using Duende.IdentityServer.Events;

namespace Acme.Identity;

public static class NameOnly
{
    // evt.TimeStamp is left out
    public static string Line(Event evt) => evt.Name;
}
