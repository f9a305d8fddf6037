using System.Collections.Specialized;
using Duende.IdentityServer.Validation;

namespace Ledger.Sts.Tokens;

internal sealed class CountingValidator : ITokenRequestValidator, IDisposable
{
    private readonly ITokenRequestValidator _inner;
    public int Calls { get; private set; }

    public CountingValidator(ITokenRequestValidator inner) => _inner = inner;

    // applies: 6.3/token-request-validator-context
    async Task<TokenRequestValidationResult> ITokenRequestValidator.ValidateRequestAsync(NameValueCollection parameters, ClientSecretValidationResult client)
    {
        Calls++;
        // applies: 6.3/token-request-validator-context
        return await _inner.ValidateRequestAsync(parameters, client);
    }

    public void Dispose() { }
}
