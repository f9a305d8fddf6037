using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lantern.Pages.Login;

/// <summary>Page result with a status; the name is ours.</summary>
public class LoginPageResult : PageResult
{
    public LoginPageResult(string reason) => Reason = reason;
    public string Reason { get; }
}

public class CustomRedirectResult : RedirectResult
{
    public CustomRedirectResult(string url) : base(url) { }
}

public static class Results
{
    public static IActionResult Denied() => new LoginPageResult("denied");
    public static IActionResult Back(string url) => new CustomRedirectResult(url);
}
