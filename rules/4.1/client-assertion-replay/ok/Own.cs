using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class Assertions : ISecretValidator
    {
        public Task<SecretValidationResult> ValidateAsync(IEnumerable<Secret> secrets, ParsedSecret parsedSecret) => Task.FromResult(new SecretValidationResult());
    }

    public static class PrivateKeyJwt
    {
        public static string Name => nameof(PrivateKeyJwt);
    }
}
