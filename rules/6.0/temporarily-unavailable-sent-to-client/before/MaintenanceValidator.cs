using System.Threading.Tasks;
using IdentityModel;
using Duende.IdentityServer.Validation;

namespace Harbour.Web
{
    public class MaintenanceValidator : ICustomAuthorizeRequestValidator
    {
        public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
        {
            context.Result.IsError = true;
            // finding: 6.0/temporarily-unavailable-sent-to-client
            context.Result.Error = OidcConstants.AuthorizeErrors.TemporarilyUnavailable;
            return Task.CompletedTask;
        }

        public AuthorizeRequestValidationResult Refuse(ValidatedAuthorizeRequest request) =>
            // finding: 6.0/temporarily-unavailable-sent-to-client
            new AuthorizeRequestValidationResult(request, "temporarily_unavailable", "closed for today");
    }
}
