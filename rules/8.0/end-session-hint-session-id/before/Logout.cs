using Duende.IdentityServer.Models;

namespace Acme.Identity.Pages.Account;

public class Logout
{
    public bool MustAsk(LogoutRequest context)
    {
        // finding: 8.0/end-session-hint-session-id
        return context.ShowSignoutPrompt;
    }
}
