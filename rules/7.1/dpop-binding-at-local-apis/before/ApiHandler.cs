using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

public class ApiHandler(IDPoPProofValidator validator)
{
    public Task<DPoPProofValidatonResult> CheckAsync(Client client, string token, string proof) =>
        // finding: 7.1/dpop-binding-at-local-apis
        validator.ValidateAsync(new DPoPProofValidatonContext
        {
            ProofToken = proof,
            AccessToken = token,
            ValidateAccessToken = true,
            ExpirationValidationMode = client.DPoPValidationMode
        });

    public static DPoPProofValidatonContext Context(string token)
    {
        // finding: 7.1/dpop-binding-at-local-apis
        return new DPoPProofValidatonContext { AccessToken = token, ValidateAccessToken = true };
    }
}
