using System.Threading.Tasks;
using Duende.IdentityServer.Validation;
using Microsoft.IdentityModel.Tokens;

namespace Harbour.Web
{
    public class RevocationCheck : ICustomTokenValidator
    {
        public SecurityKey Key { get; set; }

        // finding: 6.0/ambiguous-type-names
        public async Task<TokenValidationResult> ValidateAccessTokenAsync(
            // finding: 6.0/ambiguous-type-names
            TokenValidationResult result) => await Task.FromResult(result);

        // finding: 6.0/ambiguous-type-names
        public async Task<TokenValidationResult> ValidateIdentityTokenAsync(
            // finding: 6.0/ambiguous-type-names
            TokenValidationResult result) => await Task.FromResult(result);
    }
}
