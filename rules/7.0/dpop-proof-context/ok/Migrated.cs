using System.Threading.Tasks;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class MigratedProofs : DefaultDPoPProofValidator
{
    public MigratedProofs(IdentityServerOptions options, IReplayCache replay, IClock clock, IDataProtectionProvider protection, ILogger<DefaultDPoPProofValidator> logger)
        : base(options, replay, clock, protection, logger)
    {
    }

    public static Task<DPoPProofValidatonResult> CheckAsync(IDPoPProofValidator validator, string proof) =>
        validator.ValidateAsync(new DPoPProofValidatonContext { ProofToken = proof, Method = "GET", Url = "https://api.acme.test/orders" });
}
