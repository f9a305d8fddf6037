using System.Collections.Specialized;
using Duende.IdentityServer.Validation;

namespace Ledger.Sts.Tests.Doubles;

public class StubTokenRequestValidator : ITokenRequestValidator
{
    public TokenRequestValidationResult Result { get; set; } = null!;
    // applies: 6.3/token-request-validator-context
    public Task<TokenRequestValidationResult> ValidateRequestAsync(NameValueCollection p, ClientSecretValidationResult c) => Task.FromResult(Result);
    public Task<TokenRequestValidationResult> ValidateRequestAsync(string raw) => Task.FromResult(Result);
}

/// <summary>Looks like the vendor's, is not.</summary>
public interface IRequestValidator { Task<bool> ValidateRequestAsync(NameValueCollection parameters, object client); }
public class StubRequestValidator : IRequestValidator
{
    public Task<bool> ValidateRequestAsync(NameValueCollection parameters, object client) => Task.FromResult(true);
}
