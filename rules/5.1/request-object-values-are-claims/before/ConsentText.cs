using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity
{
    public class ConsentText
    {
        public async Task<string> PurposeAsync(IIdentityServerInteractionService interaction, string returnUrl)
        {
            var request = await interaction.GetAuthorizationContextAsync(returnUrl);
            // finding: 5.1/request-object-values-are-claims
            return request.RequestObjectValues["purpose"];
        }
    }

    public class PurposeRequired : ICustomAuthorizeRequestValidator
    {
        public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
        {
            var request = context.Result.ValidatedRequest;
            // finding: 5.1/request-object-values-are-claims
            if (request.RequestObjectValues.ContainsKey("purpose") == false)
            {
                context.Result.IsError = true;
            }

            return Task.CompletedTask;
        }
    }
}
