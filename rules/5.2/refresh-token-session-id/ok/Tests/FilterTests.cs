using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Xunit;

namespace Contoso.Identity.Tests
{
    // Its grants and tokens are made by the test itself, in the version that runs it.
    public class FilterTests
    {
        private readonly IPersistedGrantStore _grants;
        private readonly IRefreshTokenStore _tokens;

        public FilterTests(IPersistedGrantStore grants, IRefreshTokenStore tokens) => (_grants, _tokens) = (grants, tokens);

        [Fact]
        public async Task Finds_by_session()
        {
            await _grants.StoreAsync(new PersistedGrant { Key = "a", SessionId = "1" });
            Assert.Single(await _grants.GetAllAsync(new PersistedGrantFilter { SessionId = "1" }));
        }

        [Fact]
        public async Task Keeps_the_session()
        {
            RefreshToken token = await _tokens.GetRefreshTokenAsync("handle");
            Assert.Null(token.SessionId);
        }
    }
}
