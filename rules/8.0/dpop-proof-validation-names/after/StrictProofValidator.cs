using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Proofs;

public class StrictProofValidator : IDPoPProofValidator
{
    private readonly IDPoPProofValidator _inner;

    public StrictProofValidator(IDPoPProofValidator inner) => _inner = inner;

    public Task<DPoPProofValidationResult> ValidateAsync(DPoPProofValidationContext context, CancellationToken ct)
    {
        return _inner.ValidateAsync(context, ct);
    }
}
