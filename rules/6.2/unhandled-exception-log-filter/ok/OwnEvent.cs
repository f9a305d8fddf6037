using Duende.IdentityServer.Events;

namespace Contoso.Identity.Monitoring.Own;

public record UnhandledExceptionEvent(string Message);

public static class OwnEvents
{
    public static bool IsOurs(object evt) => evt is UnhandledExceptionEvent;

    public static bool IsLogin(Event evt) => evt is UserLoginSuccessEvent;
}
