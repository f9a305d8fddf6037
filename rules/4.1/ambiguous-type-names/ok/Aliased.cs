using System.Collections.Generic;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.Models;
using ClientClaim = IdentityServer4.EntityFramework.Entities.ClientClaim;

namespace Contoso.Admin
{
    public class Aliased
    {
        public List<ClientClaim> Claims { get; } = new List<ClientClaim>();

        public IdentityServer4.EntityFramework.Entities.ApiScope Scope { get; set; }
    }
}
