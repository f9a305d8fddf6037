using System.Collections.Generic;
using System.Security.Claims;

namespace Contoso.Identity.Admin
{
    public class SaveClient
    {
        public string Name { get; set; }

        // finding: 4.1/client-claims
        // finding: 4.1/client-claims
        public ICollection<Claim> Claims { get; set; } = new List<Claim>();

        public IList<Claim> Auditors { get; } = new List<Claim>();
    }

    public class ClaimForm
    {
        public string Type { get; set; }

        public string Value { get; set; }

        // finding: 4.1/client-claims
        public Claim ToClaim()
        {
            // finding: 4.1/client-claims
            return new Claim(Type, Value);
        }
    }

    public class ClientForm
    {
        public List<ClaimForm> Claims { get; set; } = new List<ClaimForm>();
    }
}
