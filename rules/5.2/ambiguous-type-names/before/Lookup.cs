using Acme.Accounts;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Pages;

public class Lookup
{
    public Client Client { get; set; }

    // finding: 5.2/ambiguous-type-names
    public string ValueOf(IdentityProviderName name) => name.Value;

    // finding: 5.2/ambiguous-type-names
    public object Of(IIdentityProviderStore store) => store;
}
