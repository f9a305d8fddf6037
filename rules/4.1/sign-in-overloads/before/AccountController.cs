using System.Security.Claims;
using System.Threading.Tasks;
using IdentityServer4.Test;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace IdentityServer4.Quickstart.UI
{
    public class AccountController : Controller
    {
        public async Task Local(TestUser user, AuthenticationProperties props)
        {
            // finding: 4.1/sign-in-overloads
            await HttpContext.SignInAsync(user.SubjectId, user.Username, props);
        }

        public async Task External(TestUser user, string provider, AuthenticationProperties props, Claim[] claims)
        {
            // finding: 4.1/sign-in-overloads
            await HttpContext.SignInAsync(user.SubjectId, user.Username, provider, props, claims);
        }
    }
}
