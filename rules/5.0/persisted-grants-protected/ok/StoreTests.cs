using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;
using Xunit;

namespace Contoso.Identity.Tests
{
    public class StoreTests
    {
        private readonly IPersistedGrantStore _store;

        public StoreTests(IPersistedGrantStore store) => _store = store;

        [Fact]
        public async Task Keeps_the_data()
        {
            await _store.StoreAsync(new PersistedGrant { Key = "a", Data = "what was written" });
            PersistedGrant found = await _store.GetAsync("a");
            Assert.Equal("what was written", found.Data);
        }
    }
}
