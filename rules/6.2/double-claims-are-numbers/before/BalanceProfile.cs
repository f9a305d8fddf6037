using System.Globalization;
using System.Security.Claims;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity;

public class BalanceProfile : IProfileService
{
    public Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        var balance = 12.5.ToString(CultureInfo.InvariantCulture);
        // finding: 6.2/double-claims-are-numbers
        context.IssuedClaims.Add(new Claim("balance", balance, ClaimValueTypes.Double));
        return Task.CompletedTask;
    }

    public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
}
