using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class OwnStore : IMessageStore<ErrorMessage>
    {
        public Task<string> WriteAsync(Message<ErrorMessage> message) => Task.FromResult("1");

        public Task<Message<ErrorMessage>> ReadAsync(string id) => Task.FromResult<Message<ErrorMessage>>(null);
    }
}
