using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public record Event(DateTime TimeStamp, Client Client);

public static class OwnEvents
{
    public static int Year(Event evt) => evt.TimeStamp.Year;
}
