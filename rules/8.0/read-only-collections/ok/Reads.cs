using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Logout;

public class Reads
{
    public int Count(LogoutRequest request) => request.ClientIds.Count();

    public IEnumerable<string> Own(Ticket ticket) => ticket.ClientIds;
}

public class Ticket
{
    public IEnumerable<string> ClientIds { get; set; }
}
