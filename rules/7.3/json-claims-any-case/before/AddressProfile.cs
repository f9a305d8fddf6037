using System.Security.Claims;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Contoso.Identity;

public class AddressProfile : IProfileService
{
    public Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        // finding: 7.3/json-claims-any-case
        context.IssuedClaims.Add(new Claim("address", "{}", JsonClaimValueTypes.Json));
        // finding: 7.3/json-claims-any-case
        context.IssuedClaims.Add(new Claim("phone", "{}", System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json));
        return Task.CompletedTask;
    }

    public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
}
