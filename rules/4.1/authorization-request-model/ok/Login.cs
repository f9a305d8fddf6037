using System.Threading.Tasks;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Login
    {
        private readonly IIdentityServerInteractionService _interaction;

        public Login(IIdentityServerInteractionService interaction) => _interaction = interaction;

        public async Task<string> HintAsync(string returnUrl)
        {
            var context = await _interaction.GetAuthorizationContextAsync(returnUrl);
            return context?.LoginHint ?? context?.IdP;
        }
    }

    public class OwnRequest
    {
        public string ClientId { get; set; }

        public string ScopesRequested { get; set; }
    }

    public class Uses
    {
        public string Read(OwnRequest request) => request.ClientId + request.ScopesRequested;
    }
}
