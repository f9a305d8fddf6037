using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class Caller
{
    public static Task<DPoPProofValidatonResult> CheckAsync(IDPoPProofValidator validator, Client client, string proof) =>
        // finding: 7.0/dpop-proof-context
        validator.ValidateAsync(new DPoPProofValidatonContext
        {
            // finding: 7.0/dpop-proof-context
            Client = client,
            ProofToken = proof,
        });
}
