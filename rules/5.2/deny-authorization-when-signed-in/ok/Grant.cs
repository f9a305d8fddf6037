using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class Grant
    {
        public Task Accept(IIdentityServerInteractionService interaction, AuthorizationRequest request, ConsentResponse consent)
            => interaction.GrantConsentAsync(request, consent);
    }
}
