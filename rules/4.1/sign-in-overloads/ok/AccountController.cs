using System.Security.Claims;
using System.Threading.Tasks;
using IdentityServer4;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity
{
    public class AccountController : Controller
    {
        public async Task Local(string subject, AuthenticationProperties props)
        {
            var user = new IdentityServerUser(subject) { DisplayName = "Alice" };
            await HttpContext.SignInAsync(user, props);
        }

        public async Task Scheme(ClaimsPrincipal principal, AuthenticationProperties props)
        {
            await HttpContext.SignInAsync("external", principal, props);
        }
    }
}
