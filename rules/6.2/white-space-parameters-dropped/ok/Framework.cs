using Duende.IdentityServer.Extensions;

namespace Contoso.Identity;

public static class Framework
{
    public static string? Prompt(HttpRequest request) => request.Query["prompt"];

    public static string Subject(System.Security.Claims.ClaimsPrincipal user) => user.GetSubjectId();
}
