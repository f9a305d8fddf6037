using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class SecurityStampValidatorCallback
{
    public static Task UpdatePrincipal(Client client) => Task.CompletedTask;
}

public static class OwnCallbacks
{
    public static Func<Client, Task> Callback => SecurityStampValidatorCallback.UpdatePrincipal;
}
