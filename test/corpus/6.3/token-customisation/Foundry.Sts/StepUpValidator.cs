using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Foundry.Sts
{
    public class StepUpValidator : ICustomAuthorizeRequestValidator
    {
        public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
        {
            var request = context.Result.ValidatedRequest;
            if (request.ClientId == "melt-shop" && request.Subject?.FindFirst("amr")?.Value != "mfa")
            {
                context.Result.IsError = true;
                // applies: 6.3/unmet-authentication-requirements-sent-to-client
                context.Result.Error = "unmet_authentication_requirements";
            }
            return Task.CompletedTask;
        }
    }
}
