using Acme.Accounts;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using UserSession = Acme.Accounts.UserSession;

namespace Acme.Pages;

public class Aliased
{
    public Client Client { get; set; }

    public UserSession Current { get; set; }

    public string ValueOf(Acme.Accounts.SessionFilter item) => item.Value;
}
