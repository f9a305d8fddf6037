using System.Collections.Generic;
// finding: 5.0/namespaces
using IdentityServer4.Services;
// finding: 5.0/namespaces
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public static class PlainVault
    {
        public static IKeyMaterialService Plain(IEnumerable<IValidationKeysStore> validation, IEnumerable<ISigningCredentialStore> signing)
        {
            // finding: 5.0/key-material-service-constructor
            return new DefaultKeyMaterialService(validation, signing);
        }
    }
}
