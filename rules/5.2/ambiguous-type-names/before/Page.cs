using Acme.Accounts;
using Duende.IdentityServer.Models;

namespace Acme.Pages;

public class Page
{
    public Client Client { get; set; }

    // finding: 5.2/ambiguous-type-names
    public IdentityProvider Current { get; set; }

    // finding: 5.2/ambiguous-type-names
    public string ValueOf(OidcProvider item) => item.Value;
}
