using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public class Document
{
    public int DefaultMaxAge { get; set; }

    public static Client Client(Document document) => new() { UserSsoLifetime = document.DefaultMaxAge };
}
