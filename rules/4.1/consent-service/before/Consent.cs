using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class PartnerConsent : IConsentService
    {
        // finding: 4.1/consent-service
        public Task<bool> RequiresConsentAsync(ClaimsPrincipal subject, Client client, IEnumerable<string> scopes)
        {
            return Task.FromResult(client.RequireConsent);
        }

        // finding: 4.1/consent-service
        public Task UpdateConsentAsync(ClaimsPrincipal subject, Client client, IEnumerable<string> scopes)
        {
            return Task.CompletedTask;
        }
    }
}
