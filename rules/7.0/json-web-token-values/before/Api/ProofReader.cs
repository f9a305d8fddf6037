using System.Collections.Generic;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Contoso.Orders;

public static class ProofReader
{
    public static bool HasKey(JsonWebToken token) =>
        // finding: 7.0/json-web-token-values
        token.TryGetHeaderValue<IDictionary<string, object>>("jwk", out _);
}
