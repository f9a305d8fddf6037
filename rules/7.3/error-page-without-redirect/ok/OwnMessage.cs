using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public record ErrorMessage(string RedirectUri, Client Client);

public static class OwnMessages
{
    public static string Back(ErrorMessage message) => message.RedirectUri;
}
