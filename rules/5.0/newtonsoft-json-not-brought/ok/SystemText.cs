using IdentityServer4.Models;
using System.Text.Json;

namespace Contoso.Identity
{
    public static class SystemText
    {
        public static string Name(Client client) => JsonSerializer.Deserialize<string>(client.Description);
    }
}
