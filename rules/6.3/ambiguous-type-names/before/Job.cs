using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.Models;
using Harbour.Cleaning;

namespace Harbour.Jobs;

// finding: 6.3/ambiguous-type-names
public class Job(ITokenCleanupService cleaning)
{
    public Client Client { get; set; }

    // finding: 6.3/ambiguous-type-names
    public ProofType Proof { get; set; }

    public Task RunAsync() => cleaning.SweepAsync();
}
