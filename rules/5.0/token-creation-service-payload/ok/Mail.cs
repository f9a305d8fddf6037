using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Mail
{
    public class Mail
    {
        public Task<string> CreateHeaderAsync(Token token) => Task.FromResult(token.ClientId);

        public Task<string> Send(Token token) => CreateHeaderAsync(token);
    }
}
