using System.Security.Claims;
using Duende.IdentityServer.Extensions;

namespace Acme.Identity.Pages;

public static class Display
{
    public static string Title(ClaimsPrincipal user) => user.GetDisplayName();
}
