using Xunit;

namespace Contoso.Identity.Ciba.Tests;

public class LoginHintValidatorTests
{
    [Fact]
    public void KnowsTheError()
    {
        Duende.IdentityServer.Validation.BackchannelAuthenticationUserValidationResult result = new() { Error = "unknown_user_id" };
        Assert.True(result.IsError);
    }
}
