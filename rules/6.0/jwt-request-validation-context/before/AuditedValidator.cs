using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Jar
{
    public class AuditedValidator : IJwtRequestValidator
    {
        private readonly IJwtRequestValidator _inner;

        public AuditedValidator(IJwtRequestValidator inner) => _inner = inner;

        // finding: 6.0/jwt-request-validation-context
        public Task<JwtRequestValidationResult> ValidateAsync(Client client, string jwtTokenString)
        {
            // finding: 6.0/jwt-request-validation-context
            return _inner.ValidateAsync(client, jwtTokenString);
        }
    }
}
