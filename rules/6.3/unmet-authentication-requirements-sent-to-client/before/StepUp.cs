using Duende.IdentityServer.Models;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Harbour.Web;

public class StepUp : IAuthorizeInteractionResponseGenerator
{
    public Task<InteractionResponse> ProcessInteractionAsync(ValidatedAuthorizeRequest request, ConsentResponse consent = null)
    {
        var response = new InteractionResponse();
        // finding: 6.3/unmet-authentication-requirements-sent-to-client
        response.Error = "unmet_authentication_requirements";
        return Task.FromResult(response);
    }
}
