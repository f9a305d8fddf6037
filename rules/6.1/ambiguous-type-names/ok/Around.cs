using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Pages;

public class UserSession
{
}

public class Around
{
    public Client Client { get; set; }

    public UserSession Current { get; set; }
}
