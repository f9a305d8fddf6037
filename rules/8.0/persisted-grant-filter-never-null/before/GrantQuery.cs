using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Stores;

public static class GrantQuery
{
    public static IEnumerable<PersistedGrant> Apply(IEnumerable<PersistedGrant> grants, PersistedGrantFilter filter)
    {
        // finding: 8.0/persisted-grant-filter-never-null
        if (filter.ClientIds != null)
        {
            // finding: 8.0/persisted-grant-filter-never-null
            grants = grants.Where(grant => filter.ClientIds.Contains(grant.ClientId));
        }

        // finding: 8.0/persisted-grant-filter-never-null
        if (filter.Types is null) return grants;
        return grants.Where(grant => grant.SubjectId == filter.SubjectId);
    }
}
