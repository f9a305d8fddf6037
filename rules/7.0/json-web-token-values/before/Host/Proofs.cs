using System.Collections.Generic;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Contoso.Identity;

public class Proofs
{
    public bool HasKey(JsonWebToken token, Client client) =>
        // finding: 7.0/json-web-token-values
        token.TryGetHeaderValue<IDictionary<string, object>>("jwk", out var jwk) && jwk.Count > 0 && client.Enabled;

    // finding: 7.0/json-web-token-values
    public string Actor(JsonWebToken token) => token.GetPayloadValue<JObject>("act")["sub"].ToString();

    // finding: 7.0/json-web-token-values
    public bool Has(JsonWebToken token) => token.TryGetPayloadValue<System.Collections.Generic.IEnumerable<string>>("amr", out _);

    public string Make(SigningCredentials credentials, string x) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        SigningCredentials = credentials,
        AdditionalHeaderClaims = new Dictionary<string, object>
        {
            // finding: 7.0/json-web-token-values
            { "jwk", new { kty = "EC", x } }
        },
        Claims = new Dictionary<string, object>
        {
            // finding: 7.0/json-web-token-values
            ["cnf"] = new { jkt = x }
        }
    });
}
