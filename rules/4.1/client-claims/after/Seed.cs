using System.Security.Claims;
using IdentityServer4.EntityFramework.Entities;

namespace Contoso.Identity
{
    public static class Seed
    {
        public static void Mark(IdentityServer4.Models.Client client)
        {
            client.Claims.Add(new IdentityServer4.Models.ClientClaim("seeded", "true"));
        }

        public static ClientClaim Row(ClientClaim row) => row;
    }
}
