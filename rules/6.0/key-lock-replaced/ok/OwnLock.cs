using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public interface INewKeyLock
    {
        Task LockAsync();
    }

    public class NopKeyLock : INewKeyLock
    {
        public Task LockAsync() => Task.CompletedTask;

        public Client Client { get; set; }
    }
}
