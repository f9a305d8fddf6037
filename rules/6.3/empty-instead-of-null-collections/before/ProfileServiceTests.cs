using System.Security.Claims;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tests;

public class ProfileServiceTests
{
    public ProfileDataRequestContext Anonymous()
    {
        // finding: 6.3/empty-instead-of-null-collections
        return new ProfileDataRequestContext { Subject = new ClaimsPrincipal(), Caller = "test" };
    }

    public AuthorizationRequest Plain()
    {
        // finding: 6.3/empty-instead-of-null-collections
        var request = new AuthorizationRequest();
        request.LoginHint = "alice";
        return request;
    }
}
