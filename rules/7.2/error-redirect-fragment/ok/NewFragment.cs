using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tests;

public static class NewFragment
{
    public static bool IsError(Client client, string location) => location.StartsWith(client.ClientUri) && location.EndsWith("#_");
}
