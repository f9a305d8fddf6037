using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Proofs;

public class StrictProofValidator : IDPoPProofValidator
{
    private readonly IDPoPProofValidator _inner;

    public StrictProofValidator(IDPoPProofValidator inner) => _inner = inner;

    // finding: 8.0/dpop-proof-validation-names
    // finding: 8.0/dpop-proof-validation-names
    // finding: 8.0/dpop-proof-validation-names
    public Task<DPoPProofValidatonResult> ValidateAsync(DPoPProofValidatonContext context)
    {
        // finding: 8.0/dpop-proof-validation-names
        return _inner.ValidateAsync(context);
    }
}
