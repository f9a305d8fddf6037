using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class OwnLogout
{
    protected virtual Task SendLogoutNotificationAsync(BackChannelLogoutRequest request) => Task.CompletedTask;
}

public class Derived : OwnLogout
{
    protected override Task SendLogoutNotificationAsync(BackChannelLogoutRequest request) => base.SendLogoutNotificationAsync(request);
}
