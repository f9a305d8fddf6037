using System.Security.Claims;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Xunit;

namespace Ferry.Identity.Tests;

public class FerryProfileTests
{
    [Fact]
    public async Task Asked_claims_are_issued()
    {
        var context = new ProfileDataRequestContext(new ClaimsPrincipal(), new Client(), "test", new[] { "deck" });
        await new FerryProfile().GetProfileDataAsync(context);
        Assert.Single(context.IssuedClaims);
    }

    [Fact]
    public async Task Nothing_asked_nothing_issued()
    {
        // applies: 6.3/empty-instead-of-null-collections
        var context = new ProfileDataRequestContext { Subject = new ClaimsPrincipal(), Client = new Client() };
        await Assert.ThrowsAsync<ArgumentNullException>(() => new FerryProfile().GetProfileDataAsync(context));
    }

    [Fact]
    public void Acr_values()
    {
        // applies: 6.3/empty-instead-of-null-collections
        AuthorizationRequest request = new();
        Assert.Null(request.AcrValues);
        // applies: 6.3/empty-instead-of-null-collections
        Assert.Null(new AuthorizationRequest().AcrValues);
    }
}
