using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class OwnExtension
{
    public static Client AddServerSideSessions(this Client client) => client;

    public static Client Use(Client client) => client.AddServerSideSessions();
}
