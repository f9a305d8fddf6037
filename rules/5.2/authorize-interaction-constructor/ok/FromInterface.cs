using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity
{
    public class FromInterface : IAuthorizeInteractionResponseGenerator
    {
        private readonly IAuthorizeInteractionResponseGenerator _inner;

        public FromInterface(IAuthorizeInteractionResponseGenerator inner) => _inner = inner;

        public Task<InteractionResponse> ProcessInteractionAsync(ValidatedAuthorizeRequest request, ConsentResponse consent = null)
            => _inner.ProcessInteractionAsync(request, consent);
    }
}
