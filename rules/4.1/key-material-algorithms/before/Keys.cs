using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity
{
    // finding: 4.1/key-material-algorithms
    public class VaultKeys : IKeyMaterialService
    {
        public Task<IEnumerable<SecurityKeyInfo>> GetValidationKeysAsync() => Task.FromResult<IEnumerable<SecurityKeyInfo>>(new SecurityKeyInfo[0]);

        // finding: 4.1/key-material-algorithms
        public Task<SigningCredentials> GetSigningCredentialsAsync() => Task.FromResult<SigningCredentials>(null);
    }

    public class Stores
    {
        // finding: 4.1/key-material-algorithms
        public ISigningCredentialStore Make(SigningCredentials credentials) => new DefaultSigningCredentialsStore(credentials);
    }
}
