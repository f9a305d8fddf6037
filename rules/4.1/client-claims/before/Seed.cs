using System.Security.Claims;
using IdentityServer4.EntityFramework.Entities;

namespace Contoso.Identity
{
    public static class Seed
    {
        public static void Mark(IdentityServer4.Models.Client client)
        {
            // finding: 4.1/client-claims
            client.Claims.Add(new Claim("seeded", "true"));
        }

        public static ClientClaim Row(ClientClaim row) => row;
    }
}
