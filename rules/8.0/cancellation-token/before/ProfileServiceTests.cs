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
        // finding: 8.0/cancellation-token
        _clients.Setup(store => store.FindClientByIdAsync(It.IsAny<string>())).ReturnsAsync(new Client());
        var context = new ProfileDataRequestContext();

        // finding: 8.0/cancellation-token
        await _sut.GetProfileDataAsync(context);

        Assert.NotEmpty(context.IssuedClaims);
    }
}
