using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

public static class Revoker
{
    public static IReadOnlyList<string> Clients(PersistedGrantFilter filter)
    {
        // finding: 8.0/persisted-grant-filter-never-null
        if (filter.ClientIds is not null)
        {
            var clients = filter.ClientIds.ToList();
            if (filter.ClientId is not null) clients.Add(filter.ClientId);
            return clients;
        }
        return [filter.ClientId];
    }

    public static bool IsForAll(PersistedGrantFilter filter)
    {
        // finding: 8.0/persisted-grant-filter-never-null
        var types = filter.Types?.ToList();
        return types == null;
    }
}
