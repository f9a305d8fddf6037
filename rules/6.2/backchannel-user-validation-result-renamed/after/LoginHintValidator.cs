using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Ciba;

public class LoginHintValidator : IBackchannelAuthenticationUserValidator
{
    private readonly IUserDirectory _users;

    public LoginHintValidator(IUserDirectory users) => _users = users;

    public async Task<BackchannelAuthenticationUserValidationResult> ValidateRequestAsync(BackchannelAuthenticationUserValidatorContext context)
    {
        var result = new BackchannelAuthenticationUserValidationResult();
        var user = await _users.FindAsync(context.LoginHint);
        if (user is null) result.Error = "unknown_user_id";
        else result.Subject = user;
        return result;
    }
}
