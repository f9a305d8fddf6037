using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity
{
    public class LoginPage
    {
        private readonly IAuthenticationSchemeProvider _schemes;

        public LoginPage(IAuthenticationSchemeProvider schemes, IIdentityServerInteractionService interaction) => _schemes = schemes;

        public async Task<int> CountAsync() => (await _schemes.GetAllSchemesAsync()).Count();
    }
}
