using System.Linq;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

public class Other
{
    public PersistedGrantFilter Of(string subject, string client) => new() { SubjectId = subject, ClientId = client, ClientIds = [client] };

    public bool Has(GrantFilter filter) => filter.ClientIds != null && filter.Types.Any();
}

public class GrantFilter
{
    public string[] ClientIds { get; set; }

    public string[] Types { get; set; }
}
