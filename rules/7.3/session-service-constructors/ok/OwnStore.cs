using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class ServerSideTicketStore(string name)
{
    public string Name(Client client) => name + client.ClientId;
}

public class OwnTickets(string name) : ServerSideTicketStore(name)
{
}
