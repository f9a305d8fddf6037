using Acme.Accounts;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;

namespace Acme.Pages;

public class Page
{
    public Client Client { get; set; }

    // finding: 8.0/ambiguous-type-names
    public SamlServiceProvider Current { get; set; }

    // finding: 8.0/ambiguous-type-names
    public string ValueOf(SamlOptions item) => item.Value;

    // finding: 8.0/ambiguous-type-names
    public InteractionError Last { get; set; }
}
