using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class Checks
    {
        public Task<TokenValidationResult> RunAsync(ITokenValidator validator, string token) => validator.ValidateAccessTokenAsync(token);
    }

    public interface ITokenChecks
    {
        Task<bool> ValidateRefreshTokenAsync(string token);
    }

    public class TokenChecks : ITokenChecks
    {
        public Task<bool> ValidateRefreshTokenAsync(string token) => Task.FromResult(true);
    }
}
