using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Stores;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity
{
    public class VaultStore : ISigningCredentialStore
    {
        public Task<SigningCredentials> GetSigningCredentialsAsync() => Task.FromResult<SigningCredentials>(null);
    }

    public class DefaultKeyStore
    {
        public string Name => "DefaultSigningCredentialsStore";
    }
}
