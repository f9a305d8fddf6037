using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Harbour.Web
{
    public class Closed : IAuthorizeInteractionResponseGenerator
    {
        public Task<InteractionResponse> ProcessInteractionAsync(ValidatedAuthorizeRequest request, ConsentResponse consent = null)
        {
            // finding: 6.0/temporarily-unavailable-sent-to-client
            return Task.FromResult(new InteractionResponse { Error = "temporarily_unavailable" });
        }
    }
}
