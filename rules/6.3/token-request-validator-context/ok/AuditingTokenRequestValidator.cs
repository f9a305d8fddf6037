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

    public Task<TokenRequestValidationResult> ValidateRequestAsync(TokenRequestValidationContext context)
    {
        _logger.LogInformation("token request of {Client}", context.ClientValidationResult.Client.ClientId);
        return Task.FromResult(new TokenRequestValidationResult(new ValidatedTokenRequest { Raw = context.RequestParameters }));
    }
}
