using System.Threading.Tasks;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class AuthorizeLog : ICustomAuthorizeRequestValidator
    {
        public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
        {
            var request = context.Result.ValidatedRequest;
            // finding: 4.1/scope-validator
            return Task.FromResult((request.RequestedScopes, request.ValidatedScopes));
        }
    }
}
