using Duende.IdentityServer.Models;

namespace Contoso.Identity.Privacy;

public interface IGrantDirectory
{
    Task<IReadOnlyList<Grant>> GetAllGrantsAsync(string subject);
}

public class OwnGrants(IGrantDirectory directory)
{
    public async Task<int> CountAsync(string subject) => (await directory.GetAllGrantsAsync(subject)).Count;
}
