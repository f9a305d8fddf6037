using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Admin;

public class Revocation
{
    public PersistedGrantFilter For(string subject, IEnumerable<Client> clients) => new PersistedGrantFilter
    {
        SubjectId = subject,
        // finding: 8.0/read-only-collections
        ClientIds = clients.Select(client => client.ClientId),
    };

    public LogoutMessage Message(IEnumerable<string> ids)
    {
        var message = new LogoutMessage();
        // finding: 8.0/read-only-collections
        message.ClientIds = ids.Where(id => id != "portal");
        return message;
    }
}
