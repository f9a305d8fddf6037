namespace Contoso.Tokens;

public class TokenRequestValidationResult
{
    public string GrantType { get; set; } = "";
}

public abstract class TokenResponseGenerator
{
    protected virtual Task<string> ProcessTokenRequestAsync(TokenRequestValidationResult validationResult)
        => Task.FromResult(validationResult.GrantType);
}

public class LoudTokenResponseGenerator : TokenResponseGenerator
{
    protected override async Task<string> ProcessTokenRequestAsync(TokenRequestValidationResult validationResult)
        => (await base.ProcessTokenRequestAsync(validationResult)).ToUpperInvariant();
}
