using Acme.Accounts;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using SamlServiceProvider = Acme.Accounts.SamlServiceProvider;

namespace Acme.Pages;

public class Aliased
{
    public Client Client { get; set; }

    public SamlServiceProvider Current { get; set; }

    public string ValueOf(Acme.Accounts.SamlOptions item) => item.Value;
}
