using Acme.Accounts;
using Duende.IdentityServer.Models;
using IdentityProvider = Acme.Accounts.IdentityProvider;

namespace Acme.Pages;

public class Aliased
{
    public Client Client { get; set; }

    public IdentityProvider Current { get; set; }

    public string ValueOf(Acme.Accounts.OidcProvider item) => item.Value;
}
