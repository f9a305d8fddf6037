using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Validation;

public class TenantGrantValidator : IExtensionGrantValidator
{
    private readonly ITokenValidator _tokens;

    public TenantGrantValidator(ITokenValidator tokens) => _tokens = tokens;

    public string GrantType => "tenant";

    public async Task ValidateAsync(ExtensionGrantValidationContext context, CancellationToken ct)
    {
        var result = await _tokens.ValidateAccessTokenAsync(context.Request.Raw["token"], "tenant", ct);
        context.Result = new GrantValidationResult(result.IsError ? TokenRequestErrors.InvalidGrant : TokenRequestErrors.InvalidTarget);
    }
}
