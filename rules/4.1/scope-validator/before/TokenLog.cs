using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class TokenLog : ICustomTokenRequestValidator
    {
        // finding: 4.1/scope-validator
        private readonly ScopeValidator _scopes;

        // finding: 4.1/scope-validator
        public TokenLog(ScopeValidator scopes)
        {
            _scopes = scopes;
        }

        public Task ValidateAsync(CustomTokenRequestValidationContext context)
        {
            var request = context.Result.ValidatedRequest;
            // finding: 4.1/scope-validator
            var names = request.Scopes.ToArray();
            // finding: 4.1/scope-validator
            var granted = request.ValidatedScopes.GrantedResources;
            return Task.FromResult((names, granted, _scopes));
        }
    }
}
