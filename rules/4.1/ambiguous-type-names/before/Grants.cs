using Contoso.Admin.Views;
using IdentityServer4.Models;

namespace Contoso.Admin
{
    public class Grants
    {
        // finding: 4.1/ambiguous-type-names
        public AuthorizationError Last { get; set; }

        // finding: 4.1/ambiguous-type-names
        // finding: 4.1/ambiguous-type-names
        public Grant Show(Secret secret) => new Grant { Title = secret.Description };
    }
}
