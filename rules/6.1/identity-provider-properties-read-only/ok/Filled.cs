using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Filled
{
    public static IdentityProvider From(Dictionary<string, string> values)
    {
        var provider = new IdentityProvider("saml") { Scheme = "saml", Enabled = true };
        foreach (var (key, value) in values) provider.Properties[key] = value;
        return provider;
    }
}
