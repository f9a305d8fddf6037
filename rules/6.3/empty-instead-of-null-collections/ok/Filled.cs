using System;
using System.Security.Claims;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Tests;

public class Filled
{
    // new ProfileDataRequestContext()
    public ProfileDataRequestContext WithTypes() => new ProfileDataRequestContext
    {
        Caller = nameof(AuthorizationRequest),
        RequestedClaimTypes = new[] { "name" },
    };

    public ProfileDataRequestContext ByConstructor(Client client)
        => new ProfileDataRequestContext(new ClaimsPrincipal(), client, "new AuthorizationRequest()", Array.Empty<string>());

    public AuthorizationRequest FromRequest(ValidatedAuthorizeRequest request) => new AuthorizationRequest(request);
}
