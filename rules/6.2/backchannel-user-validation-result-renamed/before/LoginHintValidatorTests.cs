using Xunit;

namespace Contoso.Identity.Ciba.Tests;

public class LoginHintValidatorTests
{
    [Fact]
    public void KnowsTheError()
    {
        // finding: 6.2/backchannel-user-validation-result-renamed
        Duende.IdentityServer.Validation.BackchannelAuthenticationUserValidatonResult result = new() { Error = "unknown_user_id" };
        Assert.True(result.IsError);
    }
}
