using System.Collections.Specialized;

namespace Orchard.Tokens.Validation;

public interface ITokenRequestValidator
{
    Task<bool> ValidateRequestAsync(NameValueCollection parameters, ClientSecretValidationResult client);
}

public record ClientSecretValidationResult(string Client);

public class TokenRequestValidator : ITokenRequestValidator
{
    public Task<bool> ValidateRequestAsync(NameValueCollection parameters, ClientSecretValidationResult client) => Task.FromResult(parameters.Count > 0);
}

public class Caller
{
    private readonly ITokenRequestValidator _validator;
    public Caller(ITokenRequestValidator validator) => _validator = validator;
    public Task<bool> AskAsync() => _validator.ValidateRequestAsync(new NameValueCollection(), new ClientSecretValidationResult("apple"));
}
