using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;
using Xunit;

namespace Contoso.Identity.Tests
{
    public class HelperTests
    {
        private readonly IPersistedGrantStore _store;

        public HelperTests(IPersistedGrantStore store) => _store = store;

        [Fact]
        public async Task Finds_what_was_filled_in()
        {
            await FillAsync();
            PersistedGrant found = await _store.GetAsync("filled");
            Assert.Equal("of the helper", found.Data);
        }

        private async Task FillAsync()
        {
            var grant = new PersistedGrant { Key = "filled" };
            grant.Data = "of the helper";
            await _store.StoreAsync(grant);
        }

        // Nobody calls it any more.
        private static int Length(PersistedGrant grant) => grant.Data.Length;
    }

    public class Left
    {
        private static int RoomFor(PersistedGrant grant) => grant.Data.Length;
    }
}
