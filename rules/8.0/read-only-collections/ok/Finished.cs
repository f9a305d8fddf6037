using System;
using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Logout;

public class Finished
{
    private readonly IReadOnlyCollection<string> _types = new[] { "reference_token" };

    public PersistedGrantFilter Filter(string subject, string client) => new PersistedGrantFilter
    {
        SubjectId = subject,
        ClientIds = new[] { client, "portal" },
        Types = _types,
    };

    public LogoutMessage Message(IEnumerable<Client> clients)
    {
        var message = new LogoutMessage();
        message.ClientIds = Array.Empty<string>();
        message.ClientIds = new List<string> { "portal" };
        message.ClientIds = ["portal"];
        message.ClientIds = clients.Select(client => client.ClientId).ToArray();
        string[] known = clients.Select(client => client.ClientId).ToArray();
        message.ClientIds = known;
        return message;
    }
}
