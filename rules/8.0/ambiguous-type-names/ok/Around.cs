using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;

namespace Acme.Pages;

public class SamlServiceProvider
{
}

public class Around
{
    public Client Client { get; set; }

    public SamlServiceProvider Current { get; set; }
}
