using System.Collections.Generic;
// finding: 5.0/namespaces
using IdentityServer4.Services;
// finding: 5.0/namespaces
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class Vault : DefaultKeyMaterialService
    {
        public Vault(IEnumerable<IValidationKeysStore> validation, IEnumerable<ISigningCredentialStore> signing)
            // finding: 5.0/key-material-service-constructor
            : base(validation, signing)
        {
        }
    }
}
