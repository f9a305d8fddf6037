using Tokens = Microsoft.IdentityModel.Tokens;

namespace Contoso.Keys
{
    // finding: 7.1/own-signature-providers
    public abstract class Quiet : Tokens.SignatureProvider
    {
        protected Quiet(Tokens.SecurityKey key, string algorithm) : base(key, algorithm)
        {
        }
    }
}
