using System.Threading.Tasks;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Revoke
    {
        private readonly IIdentityServerInteractionService _interaction;

        public Revoke(IIdentityServerInteractionService interaction) => _interaction = interaction;

        public Task RunAsync(string clientId) => _interaction.RevokeUserConsentAsync(clientId);
    }

    public class Directory
    {
        public Task<string[]> GetAllUserConsentsAsync() => Task.FromResult(new string[0]);

        public Task<string[]> ReadAsync() => GetAllUserConsentsAsync();
    }
}
