using System.Threading.Tasks;
using Duende.IdentityServer;

namespace Acme.Identity;

public class MigratedJob
{
    private readonly IIdentityServerTools _tools;

    public MigratedJob(IIdentityServerTools tools) => _tools = tools;

    // GetRequiredService<IdentityServerTools>() is gone.
    public Task<string> TokenAsync() => _tools.IssueClientJwtAsync("reports", 300);
}
