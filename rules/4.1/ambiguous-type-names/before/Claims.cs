using System.Collections.Generic;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.Models;

namespace Contoso.Admin
{
    public class Claims
    {
        public void Add(IdentityServer4.EntityFramework.Entities.Client client, string type, string value)
        {
            // finding: 4.1/ambiguous-type-names
            client.Claims = new List<ClientClaim>();
            // finding: 4.1/ambiguous-type-names
            client.Claims.Add(new ClientClaim { Type = type, Value = value });
        }

        // finding: 4.1/ambiguous-type-names
        public string Name(ApiScope scope) => scope.Name;
    }
}
