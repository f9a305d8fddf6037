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

        [Fact]
        public async Task Keeps_what_a_helper_made()
        {
            PersistedGrant grant = Make();
            await _store.StoreAsync(grant);
            PersistedGrant found = await _store.GetAsync(grant.Key);
            Assert.Equal(grant.Data, found.Data);
        }

        private static PersistedGrant Make() => new PersistedGrant { Key = "b", Data = "of a helper" };
    }
}
