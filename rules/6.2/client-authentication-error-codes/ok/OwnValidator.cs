using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public interface IClientSecretValidator
{
    bool Matches(Secret secret);
}

public class OwnValidator : IClientSecretValidator
{
    public bool Matches(Secret secret) => secret.Value.Length > 0;
}
