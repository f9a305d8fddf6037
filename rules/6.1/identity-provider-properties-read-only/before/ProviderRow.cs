using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Stores;

public class ProviderRow
{
    public string Scheme { get; set; } = "";
    public Dictionary<string, string> Values { get; set; } = new();

    public IdentityProvider ToModel()
    {
        var provider = new IdentityProvider("saml") { Scheme = Scheme };
        // finding: 6.1/identity-provider-properties-read-only
        provider.Properties = Values;
        return provider;
    }
}
