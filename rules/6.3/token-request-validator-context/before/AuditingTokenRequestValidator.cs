using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class AuditingTokenRequestValidator : ITokenRequestValidator
{
    private readonly ILogger<AuditingTokenRequestValidator> _logger;

    public AuditingTokenRequestValidator(ILogger<AuditingTokenRequestValidator> logger)
    {
        _logger = logger;
    }

    // finding: 6.3/token-request-validator-context
    public Task<TokenRequestValidationResult> ValidateRequestAsync(NameValueCollection parameters, ClientSecretValidationResult clientValidationResult)
    {
        // finding: 6.3/token-request-validator-context
        _logger.LogInformation("token request of {Client}", clientValidationResult.Client.ClientId);
        // finding: 6.3/token-request-validator-context
        return Task.FromResult(new TokenRequestValidationResult(new ValidatedTokenRequest { Raw = parameters }));
    }
}
