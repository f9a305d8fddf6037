using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tests;

public class TokenTests
{
    public static Client Web => new() { ClientId = "web" };

    // The token response keeps it.
    public string ScopeOf(TokenResponse response) => response.Scope;

    public string CodeOf(AuthorizeResponse response) => response.Code;
}
