using IdentityServer4.Models;
using Newtonsoft.Json;

namespace Contoso.Identity
{
    public class DiagnosticsModel
    {
        public string[] Clients { get; }

        public DiagnosticsModel(Client client, string value) =>
            Clients = JsonConvert.DeserializeObject<string[]>(value) ?? new[] { client.ClientId };
    }
}
