using System.Security.Claims;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity;

public class PartnerClaims(IProfileService profile, ILogger<DefaultClaimsService> logger) : DefaultClaimsService(profile, logger)
{
    public override async Task<IEnumerable<Claim>> GetAccessTokenClaimsAsync(ClaimsPrincipal subject, ResourceValidationResult resourceResult, ValidatedRequest request)
    {
        var claims = await base.GetAccessTokenClaimsAsync(subject, resourceResult, request);
        return claims.Append(new Claim("iss", "https://partner.example"));
    }
}
