using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Research
{
    public interface IPersistedGrantStore
    {
        Task StoreAsync(PersistedGrant grant);
    }

    public class PaperStore : IPersistedGrantStore
    {
        public Task StoreAsync(PersistedGrant grant) => Task.CompletedTask;
    }
}
