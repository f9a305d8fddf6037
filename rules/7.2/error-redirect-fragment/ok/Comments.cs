using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tests;

public static class Comments
{
    // Facebook adds "#_=_" to its redirects.
    public static string Describe(Client client) => $"{client.ClientId} ignores #_=_ and #_";
}
