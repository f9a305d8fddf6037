using System.Threading.Tasks;
using Duende.IdentityServer;

namespace Acme.Identity;

public class ReportJob
{
    private readonly IIdentityServerTools _tools;

    public ReportJob(IIdentityServerTools tools)
    {
        _tools = tools;
    }

    public Task<string> TokenAsync() => _tools.IssueClientJwtAsync("reports", 300, scopes: new[] { "reports.read" });
}
