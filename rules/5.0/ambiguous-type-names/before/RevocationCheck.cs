using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Validation;
using Microsoft.IdentityModel.Tokens;

namespace Harbour.Web
{
    public class RevocationCheck : ICustomTokenValidator
    {
        public SecurityKey Key { get; set; }

        // finding: 5.0/ambiguous-type-names
        public async Task<TokenValidationResult> ValidateAccessTokenAsync(
            // finding: 5.0/ambiguous-type-names
            TokenValidationResult result) => await Task.FromResult(result);

        // finding: 5.0/ambiguous-type-names
        public async Task<TokenValidationResult> ValidateIdentityTokenAsync(
            // finding: 5.0/ambiguous-type-names
            TokenValidationResult result) => await Task.FromResult(result);
    }
}
