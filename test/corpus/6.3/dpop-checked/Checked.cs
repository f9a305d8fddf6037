using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Beacon.Checked;

// proofs are checked here, so that mode Custom is meant
public class StrictProofs : IDPoPProofValidator
{
    public Task<DPoPProofValidatonResult> ValidateAsync(DPoPProofValidatonContext context) => throw new NotImplementedException();
}

public static class Clients
{
    public static readonly Client Custom = new() { ClientId = "c", DPoPValidationMode = DPoPTokenExpirationValidationMode.Custom };
    public static readonly Client Zero = new()
    {
        ClientId = "z",
        // applies: 6.3/dpop-validation-mode-zero
        DPoPClockSkew = TimeSpan.Zero,
    };
}
