using System.Collections.Generic;
using System.Threading.Tasks;

namespace Contoso.Identity
{
    public class ApiSecret
    {
        public string Value { get; set; }
    }

    public class Admin
    {
        public ApiSecret Secret(string value) => new ApiSecret { Value = value };

        public string Name(IdentityServer4.EntityFramework.Entities.Client client) => client.ClientId;
    }
}
