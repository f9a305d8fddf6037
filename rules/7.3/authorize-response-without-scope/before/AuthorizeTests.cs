using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tests;

public class AuthorizeTests
{
    public static Client Web => new() { ClientId = "web" };

    public void Code(string redirect)
    {
        var response = new AuthorizeResponse(redirect);
        // finding: 7.3/authorize-response-without-scope
        Check.Equal("openid", response.Scope);
        Check.Equal("42", response.State);
    }

    // finding: 7.3/authorize-response-without-scope
    public string ScopeOf(AuthorizeResponse response) => response.Scope ?? "";
}
