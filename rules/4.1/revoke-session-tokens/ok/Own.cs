using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Sessions
    {
        public Task RevokeTokensForCurrentSessionAsync() => Task.CompletedTask;

        public Task RunAsync() => RevokeTokensForCurrentSessionAsync();
    }

    public class Consent
    {
        public Task RevokeAsync(IIdentityServerInteractionService interaction, string client) => interaction.RevokeUserConsentAsync(client);
    }
}
