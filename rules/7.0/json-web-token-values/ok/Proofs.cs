using System.Collections.Generic;
using System.Text.Json;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity;

public class Proofs
{
    public bool HasKey(JsonWebToken token, Client client) =>
        token.TryGetHeaderValue<JsonElement>("jwk", out var jwk) && jwk.ValueKind == JsonValueKind.Object && client.Enabled;

    public bool HasType(JsonWebToken token) => token.TryGetHeaderValue<string>("typ", out _);

    public Dictionary<string, object> Actor(JsonWebToken token) => token.GetPayloadValue<Dictionary<string, object>>("act");

    public string Make(SigningCredentials credentials, string x) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        SigningCredentials = credentials,
        AdditionalHeaderClaims = new Dictionary<string, object>
        {
            { "jwk", JsonSerializer.SerializeToElement(new { kty = "EC", x }) },
            { "crit", new[] { "exp" } }
        },
        Claims = new Dictionary<string, object> { ["cnf"] = new Dictionary<string, object> { ["jkt"] = x } }
    });
}
