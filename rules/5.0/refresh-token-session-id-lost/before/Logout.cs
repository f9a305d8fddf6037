using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Logout
    {
        private readonly IIdentityServerInteractionService _interaction;

        public Logout(IIdentityServerInteractionService interaction) => _interaction = interaction;

        // finding: 5.0/refresh-token-session-id-lost
        public Task RevokeAsync() => _interaction.RevokeTokensForCurrentSessionAsync();
    }
}
