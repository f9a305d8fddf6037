using System.Security.Claims;
using System.Security.Principal;
using Duende.IdentityServer.Extensions;

namespace Acme.Identity.Pages;

public static class Header
{
    public static string Title(ClaimsPrincipal user)
    {
        // finding: 7.0/principal-get-name-removed
        return user.GetName();
    }

    public static string Short(IIdentity identity)
    {
        // finding: 7.0/principal-get-name-removed
        return identity.GetName().Substring(0, 1);
    }
}
