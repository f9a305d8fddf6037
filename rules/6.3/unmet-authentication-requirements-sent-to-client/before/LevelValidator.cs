using IdentityModel;
using Duende.IdentityServer.Validation;

namespace Harbour.Web;

public class LevelValidator : ICustomAuthorizeRequestValidator
{
    public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
    {
        var result = context.Result;
        result.IsError = true;
        // finding: 6.3/unmet-authentication-requirements-sent-to-client
        result.Error = OidcConstants.AuthorizeErrors.UnmetAuthenticationRequirements;
        return Task.CompletedTask;
    }
}
