using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Moq;
using Xunit;

namespace Acme.Identity.Tests;

public class ProfileServiceTests
{
    private readonly ProfileService _sut = new ProfileService(new UserDirectory());
    private readonly Mock<IClientStore> _clients = new Mock<IClientStore>();

    [Fact]
    public async Task Knows_claims()
    {
        _clients.Setup(store => store.FindClientByIdAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Client());
        var context = new ProfileDataRequestContext();

        await _sut.GetProfileDataAsync(context, CancellationToken.None);

        Assert.NotEmpty(context.IssuedClaims);
    }
}
