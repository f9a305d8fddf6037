using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class Parameters
    {
        public async Task<string> PurposeAsync(IIdentityServerInteractionService interaction, string returnUrl)
        {
            var request = await interaction.GetAuthorizationContextAsync(returnUrl);
            return request.Parameters["purpose"];
        }
    }
}
