using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;

namespace Contoso.Login
{
    public class ConsentList
    {
        private readonly IIdentityServerInteractionService _interaction;

        public ConsentList(IIdentityServerInteractionService interaction) => _interaction = interaction;

        public async Task<List<string>> ClientsAsync()
        {
            var clients = new List<string>();
            // finding: 4.1/user-grants
            var consents = await _interaction.GetAllUserConsentsAsync();
            // finding: 4.1/user-grants
            foreach (Consent consent in consents) clients.Add(consent.ClientId);
            return clients;
        }
    }
}
