using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Harbour.Web
{
    public class TokenEndpoint : ICustomTokenRequestValidator
    {
        public Task ValidateAsync(CustomTokenRequestValidationContext context)
        {
            context.Result.IsError = true;
            context.Result.Error = "unmet_authentication_requirements";
            return Task.CompletedTask;
        }
    }
}
