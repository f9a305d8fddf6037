using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Doors
{
    public class Doors
    {
        public Task DenyAuthorizationAsync(Client client, string reason) => Task.CompletedTask;

        public static Task Close(Doors doors, Client client) => doors.DenyAuthorizationAsync(client, "night");
    }
}
