using System.Threading.Tasks;
using Duende.IdentityServer;

namespace Acme.Identity;

public class ReportJob
{
    // finding: 7.0/identity-server-tools-interface
    private readonly IdentityServerTools _tools;

    // finding: 7.0/identity-server-tools-interface
    public ReportJob(IdentityServerTools tools)
    {
        _tools = tools;
    }

    public Task<string> TokenAsync() => _tools.IssueClientJwtAsync("reports", 300, scopes: new[] { "reports.read" });
}
