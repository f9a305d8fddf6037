using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class Factory
{
    public static void Offline(Client client)
    {
        // finding: 7.0/refresh-token-usage-default
        client.AllowOfflineAccess = true;
    }
}
