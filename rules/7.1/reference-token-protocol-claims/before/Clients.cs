using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Clients
{
    public static Client Gateway => new()
    {
        ClientId = "gateway",
        // finding: 7.1/reference-token-protocol-claims
        AccessTokenType = AccessTokenType.Reference
    };

    public static void Switch(Client client)
    {
        // finding: 7.1/reference-token-protocol-claims
        client.AccessTokenType = AccessTokenType.Reference;
    }
}
