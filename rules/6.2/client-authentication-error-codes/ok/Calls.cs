using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

public class Calls(IClientSecretValidator validator)
{
    public async Task<bool> IsKnownAsync(HttpContext context) => !(await validator.ValidateAsync(context)).IsError;
}
