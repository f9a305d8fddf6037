using System.Threading.Tasks;
using IdentityServer4.ResponseHandling;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class FromInterface : IAuthorizeResponseGenerator
    {
        private readonly IAuthorizeResponseGenerator _inner;

        public FromInterface(IAuthorizeResponseGenerator inner) => _inner = inner;

        public Task<AuthorizeResponse> CreateResponseAsync(ValidatedAuthorizeRequest request) => _inner.CreateResponseAsync(request);
    }
}
