using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Stores;
using Xunit;

namespace Contoso.Identity.Tests
{
    public class GrantTests
    {
        private readonly IPersistedGrantStore _store;

        public GrantTests(IPersistedGrantStore store) => _store = store;

        private PersistedGrant Copy(PersistedGrant grant) =>
            // finding: 5.0/persisted-grants-protected
            new PersistedGrant { Key = "copy", Data = grant.Data };

        [Fact]
        public async Task Writes_the_scopes()
        {
            PersistedGrant found = await _store.GetAsync("refresh");
            // finding: 5.0/persisted-grants-protected
            Assert.Contains("offline_access", found.Data);
            Assert.NotNull(Copy(found));
        }
    }
}
