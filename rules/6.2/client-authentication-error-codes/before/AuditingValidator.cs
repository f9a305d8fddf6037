using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

// finding: 6.2/client-authentication-error-codes
public class AuditingValidator : ClientSecretValidator
{
    public AuditingValidator(IClientStore clients, ISecretsListParser parser, ISecretsListValidator validator, IEventService events, ILogger<ClientSecretValidator> logger)
        : base(clients, parser, validator, events, logger)
    {
    }
}
