using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Uses
{
    public static Client Web => new() { ClientId = "web", AllowedGrantTypes = GrantTypes.Code };
}
