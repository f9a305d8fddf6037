using Duende.IdentityServer;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity.Jobs;

public static class JobClient
{
    public static Secret Key => new() { Type = IdentityServerConstants.SecretTypes.JsonWebKey, Value = "{\"kty\":\"oct\"}" };

    public static SigningCredentials Credentials(byte[] key) =>
        // finding: 7.3/signing-algorithms-asymmetric
        new(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);

    public static string Strong =>
        // finding: 7.3/signing-algorithms-asymmetric
        Microsoft.IdentityModel.Tokens.SecurityAlgorithms.HmacSha512;
}
