using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity;

// finding: 6.2/client-authentication-error-codes
public class HeaderValidator : IClientSecretValidator
{
    private readonly IClientStore _clients;

    public HeaderValidator(IClientStore clients) => _clients = clients;

    public async Task<ClientSecretValidationResult> ValidateAsync(HttpContext context)
    {
        var client = await _clients.FindEnabledClientByIdAsync(context.Request.Headers["X-Client"]!);
        return new ClientSecretValidationResult { Client = client };
    }
}
