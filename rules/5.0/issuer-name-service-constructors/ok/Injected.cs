using System.Threading.Tasks;
using IdentityServer4;

namespace Contoso.Identity
{
    public class Injected
    {
        private readonly IdentityServerTools _tools;

        public Injected(IdentityServerTools tools) => _tools = tools;

        public Task<string> TokenAsync() => _tools.IssueClientJwtAsync("contoso", 60);
    }
}
