using System.Collections.Specialized;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Options;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Ledger.Sts.Tests.Doubles;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using Xunit;

namespace Ledger.Sts.Tests;

public class TokenEndpointTests
{
    private readonly StubTokenRequestValidator _stub = new();
    private readonly Mock<ITokenRequestValidator> _mock = new();

    [Fact]
    public async Task Validates()
    {
        ITokenRequestValidator validator = _stub;
        // applies: 6.3/token-request-validator-context
        var result = await validator.ValidateRequestAsync(new NameValueCollection(), new ClientSecretValidationResult());
        Assert.Null(result);
        await _stub.ValidateRequestAsync("grant_type=none");
        // applies: 6.3/token-request-validator-context
        _mock.Setup(x => x.ValidateRequestAsync(It.IsAny<NameValueCollection>(), It.IsAny<ClientSecretValidationResult>())).ReturnsAsync(result);
    }

    [Fact]
    public async Task Other_validators_do_not_matter()
    {
        var other = new StubRequestValidator();
        Assert.True(await other.ValidateRequestAsync(new NameValueCollection(), new object()));
        Assert.Equal("RemoveExpiredGrantsAsync", "RemoveExpired" + "GrantsAsync");
    }

    [Fact]
    public async Task Cleans_up()
    {
        // applies: 6.3/token-cleanup-service-interface
        var service = new TokenCleanupService(new OperationalStoreOptions(), null, NullLogger<TokenCleanupService>.Instance, null, null);
        // applies: 6.3/remove-expired-grants-renamed
        await service.RemoveExpiredGrantsAsync();
        // applies: 6.3/remove-expired-grants-renamed
        await Assert.ThrowsAsync<NullReferenceException>(() => service.RemoveExpiredGrantsAsync(default));
        // applies: 6.3/remove-expired-grants-renamed
        Func<CancellationToken, Task> run = service.RemoveExpiredGrantsAsync;
        await run(CancellationToken.None);
    }

    [Fact]
    public void Refresh_tokens()
    {
        // applies: 6.3/default-refresh-token-service-constructor
        var service = new DefaultRefreshTokenService(Mock.Of<IRefreshTokenStore>(), Mock.Of<IProfileService>(), new StubClock(), NullLogger<DefaultRefreshTokenService>.Instance);
        Assert.NotNull(service);
        var token = new RefreshToken { ConsumedTime = DateTime.UtcNow };
        // applies: 6.3/refresh-token-deleted-on-use
        Assert.NotNull(token.ConsumedTime);
    }

    [Theory]
    [InlineData("DefaultRefreshTokenService")]
    [InlineData("TokenCleanupService.RemoveExpiredGrantsAsync")]
    public void Names(string name) => Assert.DoesNotContain(" ", name);
}

public class StubClock : Microsoft.AspNetCore.Authentication.ISystemClock
{
    public DateTimeOffset UtcNow => DateTimeOffset.UnixEpoch;
}
