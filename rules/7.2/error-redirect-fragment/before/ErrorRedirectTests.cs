using Duende.IdentityServer.Models;
using Xunit;

namespace Contoso.Identity.Tests;

public class ErrorRedirectTests
{
    public static void IsError(Client client, string location)
    {
        // finding: 7.2/error-redirect-fragment
        Assert.EndsWith("#_=_", location);
        Assert.StartsWith(client.RedirectUris.First(), location);
    }

    public static bool IsNoise(string fragment) =>
        // finding: 7.2/error-redirect-fragment
        fragment.TrimStart('#') == "_=_";
}
