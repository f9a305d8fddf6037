using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Identity.Pages
{
    public class ExternalController : Controller
    {
        public string Mail(AuthenticateResult external) => external.Principal.FindFirstValue(ClaimTypes.Email);
    }
}
