using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class PrivateKeyJwtSecretValidator
    {
        public PrivateKeyJwtSecretValidator(IIssuerNameService issuer)
        {
        }

        public static PrivateKeyJwtSecretValidator Make(IIssuerNameService issuer) => new PrivateKeyJwtSecretValidator(issuer);
    }
}
