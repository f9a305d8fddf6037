using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Shop
{
    public class Basket
    {
        public Task<string> CreateSessionIdAsync(Client client) => Task.FromResult(client.ClientId);

        public static Task<string> New(Basket basket, Client client) => basket.CreateSessionIdAsync(client);
    }
}
