using Duende.IdentityServer.Services;

namespace Contoso.Identity.Privacy;

public class GrantExport(IPersistedGrantService grants)
{
    public async Task<int> CountAsync(string subject)
    {
        // finding: 6.2/consumed-grants-hidden
        var all = await grants.GetAllGrantsAsync(subject);
        return all.Count();
    }
}
