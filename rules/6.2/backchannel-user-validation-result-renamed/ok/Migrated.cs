using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Ciba;

public class NobodyValidator : IBackchannelAuthenticationUserValidator
{
    private const string OldName = "BackchannelAuthenticationUserValidatonResult";

    public Task<BackchannelAuthenticationUserValidationResult> ValidateRequestAsync(BackchannelAuthenticationUserValidatorContext context)
    {
        return Task.FromResult(new BackchannelAuthenticationUserValidationResult { Error = "unknown_user_id", ErrorDescription = OldName });
    }
}
