using System.Threading.Tasks;
using Duende.IdentityServer.Validation;
using Microsoft.IdentityModel.Tokens;
using TokenValidationResult = Duende.IdentityServer.Validation.TokenValidationResult;

namespace Harbour.Web
{
    public class Named : ICustomTokenValidator
    {
        public SecurityKey Key { get; set; }

        public Task<TokenValidationResult> ValidateAccessTokenAsync(TokenValidationResult result) => Task.FromResult(result);

        public Task<TokenValidationResult> ValidateIdentityTokenAsync(TokenValidationResult result) => Task.FromResult(result);
    }
}
