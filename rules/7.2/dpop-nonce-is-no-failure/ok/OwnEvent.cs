using Duende.IdentityServer.Models;

namespace Contoso.Identity.Monitoring.Own;

public record TokenIssuedFailureEvent(Client Client);

public static class OwnEvents
{
    public static bool IsOurs(object evt) => evt is TokenIssuedFailureEvent;
}
