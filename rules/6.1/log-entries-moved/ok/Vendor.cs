using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class Vendor
{
    public static string Name => "Duende";

    public static Client Client => new() { ClientId = "duende", ClientName = Name };
}
