using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.EntityFramework.Entities;
using IdentityServer4.EntityFramework.Options;

namespace Contoso.Identity
{
    public class Admin
    {
        // finding: 4.1/ef-entities
        // finding: 4.1/ef-entities
        public ApiSecret Secret(string value) => new ApiSecret { Value = value };

        // finding: 4.1/ef-entities
        public int Owner(ApiScope scope) => scope.ApiResourceId;

        // finding: 4.1/ef-entities
        public string Name(ApiScopeClaim claim) => claim.ApiScope.Name;

        public void Tables(ConfigurationStoreOptions options)
        {
            // finding: 4.1/ef-entities
            options.ApiClaim.Name = "IdsApiClaims";
        }
    }
}
