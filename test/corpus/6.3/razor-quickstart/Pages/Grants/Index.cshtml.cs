using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lantern.Pages.Grants;

public class IndexModel : PageModel
{
    public string Heading => "Your grants";
    public DateTime? ConsumedTime => null;
    public void OnGet() { if (ConsumedTime is not null) throw new InvalidOperationException("ConsumedTime"); }
}
