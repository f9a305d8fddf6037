using System.Threading.Tasks;
using Duende.IdentityServer.Services.KeyManagement;

namespace Contoso.Identity.Keys
{
    // finding: 6.0/key-lock-replaced
    public class SqlKeyLock : INewKeyLock
    {
        public Task LockAsync() => Task.CompletedTask;

        public void Unlock()
        {
        }
    }
}
