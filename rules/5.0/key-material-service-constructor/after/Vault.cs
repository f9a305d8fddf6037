using System.Collections.Generic;
using Duende.IdentityServer.Services.KeyManagement;
using IdentityServer4.Services;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class Vault : DefaultKeyMaterialService
    {
        public Vault(IEnumerable<IValidationKeysStore> validation, IEnumerable<ISigningCredentialStore> signing, IAutomaticKeyManagerKeyStore keyManagerKeyStore)
            : base(validation, signing, keyManagerKeyStore)
        {
        }
    }
}
