using System.Collections.Generic;
using IdentityServer4.Stores;

namespace Contoso.Api
{
    public class DefaultKeyMaterialService
    {
        public DefaultKeyMaterialService(IEnumerable<ISigningCredentialStore> signing)
        {
        }

        public static object Make(IEnumerable<ISigningCredentialStore> signing) => new DefaultKeyMaterialService(signing);
    }
}
