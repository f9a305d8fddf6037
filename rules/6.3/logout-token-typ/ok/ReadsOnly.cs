using Duende.IdentityServer.Models;

namespace Contoso.Identity.Reports;

public static class LogoutReport
{
    public static IEnumerable<string> Lines(IEnumerable<Client> clients)
    {
        foreach (var client in clients)
        {
            if (client.BackChannelLogoutUri == null) continue;
            yield return $"{nameof(Client.BackChannelLogoutUri)} = {client.BackChannelLogoutUri}";
        }
    }

    public static Client WithoutLogout(string id) => new Client { ClientId = id, BackChannelLogoutUri = null };
}
