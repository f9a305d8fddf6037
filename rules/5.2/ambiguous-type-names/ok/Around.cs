using Duende.IdentityServer.Models;

namespace Acme.Pages;

public class IdentityProvider
{
}

public class Around
{
    public Client Client { get; set; }

    public IdentityProvider Current { get; set; }
}
