using Duende.IdentityServer.AspNetIdentity;
using Duende.IdentityServer.Services;
using Harbour.Sessions;

namespace Harbour.Web;

public class Page(IIdentityServerInteractionService interaction)
{
    // finding: 7.4/ambiguous-type-names
    public ISessionClaimsFilter Filter { get; set; }

    // finding: 7.4/ambiguous-type-names
    public string Language(IUiLocalesService locales) => locales.Best("de");
}
