using Duende.IdentityServer;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Reports;

public static class ConsentReport
{
    public static async Task<int> CountAsync(IPersistedGrantStore grants)
    {
        // finding: 6.1/grant-filter-alone-refused
        PersistedGrantFilter filter = new() { Type = IdentityServerConstants.PersistedGrantTypes.UserConsent };
        return (await grants.GetAllAsync(filter)).Count();
    }
}
