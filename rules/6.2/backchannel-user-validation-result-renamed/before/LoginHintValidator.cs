using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Ciba;

public class LoginHintValidator : IBackchannelAuthenticationUserValidator
{
    private readonly IUserDirectory _users;

    public LoginHintValidator(IUserDirectory users) => _users = users;

    // finding: 6.2/backchannel-user-validation-result-renamed
    public async Task<BackchannelAuthenticationUserValidatonResult> ValidateRequestAsync(BackchannelAuthenticationUserValidatorContext context)
    {
        // finding: 6.2/backchannel-user-validation-result-renamed
        var result = new BackchannelAuthenticationUserValidatonResult();
        var user = await _users.FindAsync(context.LoginHint);
        if (user is null) result.Error = "unknown_user_id";
        else result.Subject = user;
        return result;
    }
}
