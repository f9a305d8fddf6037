using Duende.IdentityServer.Models;

namespace Contoso.Identity;

// finding: 7.4/grant-types-static
public class OwnGrantTypes : GrantTypes
{
    public static ICollection<string> Exchange => ["urn:ietf:params:oauth:grant-type:token-exchange"];
}

// finding: 7.4/grant-types-static
public class MoreGrantTypes : Duende.IdentityServer.Models.GrantTypes
{
    public static ICollection<string> Delegation => ["delegation"];
}
