using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class CountingTokenRequestValidator : ITokenRequestValidator
{
    private readonly ITokenRequestValidator _inner;
    private int _count;

    public CountingTokenRequestValidator(ITokenRequestValidator inner)
    {
        _inner = inner;
    }

    public Task<TokenRequestValidationResult> ValidateRequestAsync(TokenRequestValidationContext context)
    {
        _count++;
        return _inner.ValidateRequestAsync(context);
    }
}
