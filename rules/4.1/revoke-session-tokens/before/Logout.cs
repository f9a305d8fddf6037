using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Logout
    {
        private readonly IIdentityServerInteractionService _interaction;

        public Logout(IIdentityServerInteractionService interaction) => _interaction = interaction;

        // finding: 4.1/revoke-session-tokens
        public Task RunAsync() => _interaction.RevokeTokensForCurrentSessionAsync();

        public async Task AllAsync()
        {
            // finding: 4.1/revoke-session-tokens
            await _interaction.RevokeTokensForCurrentSessionAsync();
        }
    }
}
