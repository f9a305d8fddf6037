using Duende.IdentityServer.EntityFramework.Entities;

namespace Contoso.Identity.Reports;

public static class ReplayReport
{
    public static IQueryable<PersistedGrant> Consumed(IQueryable<PersistedGrant> grants)
    {
        return grants.Where((PersistedGrant grant) => grant.ConsumedTime != null);
    }
}
