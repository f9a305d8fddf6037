using System.Collections.Generic;
using IdentityServer4.EntityFramework.Entities;

namespace Contoso.Admin
{
    public class Entities
    {
        public List<ClientClaim> Claims { get; } = new List<ClientClaim>();
    }
}
