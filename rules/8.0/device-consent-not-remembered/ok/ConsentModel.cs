using Duende.IdentityServer.Models;

namespace Acme.Identity.Pages.Consent;

public class ConsentModel
{
    public ConsentResponse Grant(bool remember, string[] scopes) => new ConsentResponse
    {
        RememberConsent = remember,
        ScopesValuesConsented = scopes,
    };
}
