using Microsoft.AspNetCore.Mvc;

namespace Acme.Identity.Pages
{
    public class LoginPageResult
    {
        public LoginPageResult(object request)
        {
        }
    }

    public class ConsentPageResult : RedirectResult
    {
        public ConsentPageResult(string url) : base(url)
        {
        }
    }

    public class PagesController : Controller
    {
        public IActionResult Consent() => new ConsentPageResult("/consent");

        public object Login(object request)
        {
            ViewData["result"] = nameof(LoginPageResult) + " new CustomRedirectResult(request, url)";
            return new LoginPageResult(request);
        }
    }
}
