using IdentityServer4.Stores;
using Microsoft.AspNetCore.Http;

namespace Contoso.Mail
{
    public class LogoutNotificationService
    {
        public LogoutNotificationService(IClientStore clients, IHttpContextAccessor accessor)
        {
        }

        public static LogoutNotificationService Make(IClientStore clients, IHttpContextAccessor accessor) => new LogoutNotificationService(clients, accessor);
    }
}
