using Duende.IdentityServer.Models;

namespace Contoso.Identity.Pages.Error;

public static class Plain
{
    public static string Text(ErrorMessage message) => $"{message.Error}: {message.ErrorDescription} ({message.RequestId})";

    public static string Target(AuthorizationRequest request) => request.RedirectUri;
}
