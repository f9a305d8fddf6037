using System.Threading.Tasks;
using IdentityModel;
using Duende.IdentityServer.Validation;

namespace Harbour.Web
{
    public class OtherError : ICustomAuthorizeRequestValidator
    {
        public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
        {
            context.Result.IsError = true;
            context.Result.Error = OidcConstants.AuthorizeErrors.InvalidRequest;
            return Task.CompletedTask;
        }
    }
}
