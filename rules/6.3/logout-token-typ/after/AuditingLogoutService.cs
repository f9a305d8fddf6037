using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity;

public class AuditingLogoutService : IBackChannelLogoutService
{
    private readonly IBackChannelLogoutService _inner;

    public AuditingLogoutService(IBackChannelLogoutService inner) => _inner = inner;

    public Task SendLogoutNotificationsAsync(LogoutNotificationContext context)
    {
        Console.WriteLine($"logout of {context.SubjectId}");
        return _inner.SendLogoutNotificationsAsync(context);
    }
}
