using System.Threading.Tasks;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity
{
    public class TermsGenerator : IAuthorizeInteractionResponseGenerator
    {
        public Task<InteractionResponse> ProcessInteractionAsync(ValidatedAuthorizeRequest request, ConsentResponse consent = null)
        {
            var response = new InteractionResponse
            {
                // finding: 5.1/custom-redirect-returns-to-callback
                RedirectUrl = "/terms"
            };
            return Task.FromResult(response);
        }

        public IEndpointResult ToTerms(ValidatedAuthorizeRequest request)
        {
            // finding: 5.1/custom-redirect-returns-to-callback
            return new CustomRedirectResult(request, "/terms");
        }
    }
}
