using System.Threading.Tasks;

namespace Acme.Identity.Own;

public static class IUserSessionExtensions
{
    public static Task<string> GetLogoutNotificationContext(this string session) => Task.FromResult(session);

    public static Task<string> Run() => "s".GetLogoutNotificationContext();
}
