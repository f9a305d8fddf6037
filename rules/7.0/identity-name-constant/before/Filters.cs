using System.Security.Claims;
using Duende.IdentityServer.Extensions;

namespace Acme.Identity;

public static class Filters
{
    public static bool IsOurs(ClaimsPrincipal user)
    {
        // finding: 7.0/identity-name-constant
        return user.Identity.AuthenticationType == "IdentityServer4" && user.GetSubjectId() != null;
    }
}
