using System.Security.Claims;
using Duende.IdentityServer.Models;

namespace Ledger.Sts.Tests;

public static class ProfileContexts
{
    // applies: 6.3/empty-instead-of-null-collections
    public static ProfileDataRequestContext Empty() => new();

    // applies: 6.3/empty-instead-of-null-collections
    public static ProfileDataRequestContext For(Client client) => new ProfileDataRequestContext() { Client = client, Caller = "test" };

    public static ProfileDataRequestContext With(params string[] types) => new() { RequestedClaimTypes = types };

    public static ProfileDataRequestContext Full(ClaimsPrincipal user, Client client) =>
        new(user, client, "RequestedClaimTypes", Array.Empty<string>());

    public static AuthorizationRequest Login(string idp) => new AuthorizationRequest { AcrValues = new[] { "idp:" + idp } };
}
