using System.Threading.Tasks;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Logout
    {
        private readonly IIdentityServerInteractionService _interaction;

        public Logout(IIdentityServerInteractionService interaction) => _interaction = interaction;

        public async Task<string> ClientAsync(string logoutId) => (await _interaction.GetLogoutContextAsync(logoutId)).ClientId;
    }
}
