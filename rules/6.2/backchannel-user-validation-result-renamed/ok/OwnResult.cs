using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Ciba;

// Named like the vendor's old type BackchannelAuthenticationUserValidatonResult, and our own.
public class BackchannelAuthenticationUserValidatonResult
{
    public string? Error { get; set; }
}

public static class OwnResult
{
    public static BackchannelAuthenticationUserValidatonResult Refuse() => new() { Error = "unknown_user_id" };

    public static string Describe(BackchannelAuthenticationUserValidatorContext context) => context.LoginHint;
}
