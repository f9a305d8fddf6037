using Duende.IdentityServer.Models;

namespace Harbour.Web;

public record Wanted(string ResponseMode);

public static class OtherMode
{
    public static string Text(ErrorMessage error) => error.ErrorDescription;

    public static bool Posts(Wanted wanted) => wanted.ResponseMode == "form_post";
}
