using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public class TokenRequest
{
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    public static TokenRequest For(Client client) => new TokenRequest { ClientId = client.ClientId, ClientSecret = "secret" };
}
