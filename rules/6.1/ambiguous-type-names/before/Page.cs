using Acme.Accounts;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Pages;

public class Page
{
    public Client Client { get; set; }

    // finding: 6.1/ambiguous-type-names
    public UserSession Current { get; set; }

    // finding: 6.1/ambiguous-type-names
    public string ValueOf(SessionFilter item) => item.Value;
}
