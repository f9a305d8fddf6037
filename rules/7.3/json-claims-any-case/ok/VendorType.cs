using System.Security.Claims;
using Duende.IdentityServer;

namespace Contoso.Identity;

public static class VendorType
{
    public static Claim Address => new("address", "{}", IdentityServerConstants.ClaimValueTypes.Json);
}
