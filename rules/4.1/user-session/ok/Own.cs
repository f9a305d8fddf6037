using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Reads
    {
        public Task<string> RunAsync(IUserSession session) => session.GetSessionIdAsync();
    }

    public class Carts
    {
        public Task CreateSessionIdAsync() => Task.CompletedTask;

        public Task RunAsync() => CreateSessionIdAsync();
    }
}
