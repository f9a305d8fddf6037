using Duende.IdentityServer.Models;
using IdentityModel;
using IdentityModel.Client;

namespace Contoso.Identity.Tests;

public static class Explicit
{
    public static ClientCredentialsTokenRequest WithAssertion(Client client, string jwt) =>
        new ClientCredentialsTokenRequest
        {
            ClientId = client.ClientId,
            ClientAssertion = { Type = OidcConstants.ClientAssertionTypes.JwtBearer, Value = jwt },
            ClientCredentialStyle = ClientCredentialStyle.PostBody,
        };

    public static PasswordTokenRequest Public(string name) => new PasswordTokenRequest { ClientId = "client", UserName = name };

    public static TokenClientOptions Options() => new TokenClientOptions { ClientId = "client", ClientSecret = "secret" };
}
