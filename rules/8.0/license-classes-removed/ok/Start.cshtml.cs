using Duende.IdentityServer.Licensing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Acme.Identity.Pages;

public record BookLicense(string Edition, System.DateTime? Expiration);

public class Start(LicenseInformation license) : PageModel
{
    public bool IsLicensed => license != null;

    public BookLicense License { get; } = new("Second", null);
}
