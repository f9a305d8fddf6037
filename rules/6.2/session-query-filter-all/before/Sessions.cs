using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Contoso.Identity.Pages.ServerSideSessions;

public class SessionsModel : PageModel
{
    private readonly ISessionManagementService _sessions;

    public SessionsModel(ISessionManagementService sessions) => _sessions = sessions;

    public async Task OnGetAsync(string text)
    {
        // finding: 6.2/session-query-filter-all
        await _sessions.QuerySessionsAsync(new SessionQuery
        {
            DisplayName = text,
            SessionId = text,
            SubjectId = text
        });
    }

    public Task OnPostAsync(string subject, string name) =>
        // finding: 6.2/session-query-filter-all
        _sessions.QuerySessionsAsync(new SessionQuery { SubjectId = subject, DisplayName = name });
}
