using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Seed
{
    public static OidcProvider Demo() => new()
    {
        Scheme = "demo",
        DisplayName = "Demo",
        // finding: 6.1/identity-provider-properties-read-only
        Properties = new Dictionary<string, string> { ["Authority"] = "https://demo.example" },
    };
}
