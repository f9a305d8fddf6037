using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Diagnostics;

/// <summary>Dry runs of token requests for the support desk.</summary>
public class TokenProbe
{
    private readonly ITokenRequestValidator _validator;

    public TokenProbe(ITokenRequestValidator validator)
    {
        _validator = validator;
    }

    public async Task<bool> WouldSucceedAsync(NameValueCollection form, ClientSecretValidationResult client)
    {
        var result = await _validator.ValidateRequestAsync(new TokenRequestValidationContext { RequestParameters = form, ClientValidationResult = client });
        return !result.IsError;
    }

    public Task<TokenRequestValidationResult> ExplainAsync(IClientSecretSource secrets, NameValueCollection form)
    {
        return _validator.ValidateRequestAsync(new TokenRequestValidationContext { RequestParameters = form, ClientValidationResult = secrets.Read(form["client_id"]) });
    }
}

public interface IClientSecretSource
{
    ClientSecretValidationResult Read(string clientId);
}
