using System.IdentityModel.Tokens.Jwt;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity;

public static class Headers
{
    public static JwtHeader Proof(SigningCredentials credentials, Client client) => new JwtHeader(credentials)
    {
        // finding: 7.0/json-web-token-values
        ["jwk"] = new { kty = "EC", use = client.ClientId }
    };

    public static JwtPayload Payload(string jkt) => new JwtPayload
    {
        // finding: 7.0/json-web-token-values
        { "cnf", new { jkt } }
    };
}
