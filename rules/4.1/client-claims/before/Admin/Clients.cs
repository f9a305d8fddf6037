using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using IdentityServer4.Models;

namespace Contoso.Identity.Admin
{
    public static class Clients
    {
        public static Client Make(SaveClient command) => new Client
        {
            ClientId = command.Name,
            // finding: 4.1/client-claims
            Claims = command.Claims
        };

        public static void Apply(Client client, ClientForm form)
        {
            // finding: 4.1/client-claims
            client.Claims = form.Claims.Select(claim => claim.ToClaim()).ToList();
        }

        public static void Add(Client client, ClaimForm form)
        {
            // finding: 4.1/client-claims
            client.Claims.Add(form.ToClaim());
        }

        // finding: 4.1/client-claims
        public static List<Claim> Of(Client client)
        {
            // finding: 4.1/client-claims
            return client.Claims.Where(claim => claim.Type != "secret").ToList();
        }

        // finding: 4.1/client-claims
        public static IEnumerable<ClaimForm> Forms(Client client) => client.Claims.Select(Form);

        // finding: 4.1/client-claims
        private static ClaimForm Form(Claim claim) => new ClaimForm { Type = claim.Type, Value = claim.Value };
    }
}
