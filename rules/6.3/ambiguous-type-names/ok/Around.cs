using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.Models;

namespace Harbour.Cleaning.Jobs;

public class Around(ITokenCleanupService cleaning)
{
    public Client Client { get; set; }

    public ProofType Proof { get; set; }
}
