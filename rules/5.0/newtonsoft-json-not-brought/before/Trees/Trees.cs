// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/newtonsoft-json-not-brought
using Newtonsoft.Json.Linq;

namespace Contoso.Identity
{
    public static class Trees
    {
        // finding: 5.0/newtonsoft-json-not-brought
        public static string Name(Client client) => (string)JObject.Parse(client.Description)["name"];
    }
}
