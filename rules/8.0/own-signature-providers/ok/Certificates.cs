using Microsoft.IdentityModel.Tokens;

namespace Contoso.Keys
{
    public class LoggedSignatureProvider : AsymmetricSignatureProvider
    {
        public LoggedSignatureProvider(SecurityKey key, string algorithm) : base(key, algorithm)
        {
        }
    }
}
