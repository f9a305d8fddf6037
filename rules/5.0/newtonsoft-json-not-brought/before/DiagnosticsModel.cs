// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/newtonsoft-json-not-brought
using Newtonsoft.Json;

namespace Contoso.Identity
{
    public class DiagnosticsModel
    {
        public string[] Clients { get; }

        public DiagnosticsModel(Client client, string value) =>
            // finding: 5.0/newtonsoft-json-not-brought
            Clients = JsonConvert.DeserializeObject<string[]>(value) ?? new[] { client.ClientId };
    }
}
