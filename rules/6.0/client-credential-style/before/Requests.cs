using Duende.IdentityServer.Models;
using IdentityModel;
using IdentityModel.Client;

namespace Contoso.Identity.Tests;

public static class Requests
{
    public static ClientCredentialsTokenRequest WithAssertion(Client client, string jwt) =>
        // finding: 6.0/client-credential-style
        new ClientCredentialsTokenRequest
        {
            ClientId = client.ClientId,
            ClientAssertion = { Type = OidcConstants.ClientAssertionTypes.JwtBearer, Value = jwt },
        };

    // finding: 6.0/client-credential-style
    public static TokenRevocationRequest Revocation(string token) => new TokenRevocationRequest
    {
        ClientId = "client",
        ClientSecret = "secret",
        Token = token,
    };
}
