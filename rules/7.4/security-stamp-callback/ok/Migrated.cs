using Duende.IdentityServer.AspNetIdentity;
using Microsoft.AspNetCore.Identity;

namespace Contoso.Identity;

public static class Migrated
{
    public static Task RefreshAsync(SecurityStampRefreshingPrincipalContext context, ISessionClaimsFilter filter) =>
        SecurityStampValidatorCallback.UpdatePrincipal(context, filter);
}
