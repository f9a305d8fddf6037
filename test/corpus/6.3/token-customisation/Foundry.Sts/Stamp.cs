using Duende.IdentityServer.Models;
using Foundry.Kinds;

namespace Foundry.Sts
{
    public class Stamp
    {
        public Client Owner { get; set; }

        // applies: 6.3/ambiguous-type-names
        public ProofType Proof { get; set; }

        public Grade Grade { get; set; }
    }
}
