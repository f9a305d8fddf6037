using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Jar
{
    public class Migrated : IJwtRequestValidator
    {
        public Task<JwtRequestValidationResult> ValidateAsync(JwtRequestValidationContext context) => Task.FromResult(new JwtRequestValidationResult());
    }
}
