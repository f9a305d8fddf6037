using System.Threading.Tasks;
using IdentityServer4.Validation;
using Microsoft.IdentityModel.Tokens;

namespace Harbour.Web
{
    public class OldFramework : ICustomTokenValidator
    {
        public Task<TokenValidationResult> ValidateAccessTokenAsync(TokenValidationResult result) => Task.FromResult(result);

        public Task<TokenValidationResult> ValidateIdentityTokenAsync(TokenValidationResult result) => Task.FromResult(result);
    }
}
