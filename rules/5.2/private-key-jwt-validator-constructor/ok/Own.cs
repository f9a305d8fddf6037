using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class PrivateKeyJwtSecretValidator
    {
        public PrivateKeyJwtSecretValidator(IIssuerNameService issuer, IReplayCache cache)
        {
        }

        public static PrivateKeyJwtSecretValidator Make(IIssuerNameService issuer, IReplayCache cache)
            => new PrivateKeyJwtSecretValidator(issuer, cache);
    }
}
