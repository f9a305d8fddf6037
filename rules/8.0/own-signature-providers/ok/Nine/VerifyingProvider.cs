using Microsoft.IdentityModel.Tokens;

namespace Contoso.Keys
{
    public class VerifyingProvider : SignatureProvider
    {
        public VerifyingProvider(SecurityKey key, string algorithm) : base(key, algorithm)
        {
        }

        public override byte[] Sign(byte[] input) => Vault.Sign(input);

        public override bool Verify(byte[] input, byte[] signature) => Vault.Verify(input, signature);

        protected override void Dispose(bool disposing)
        {
        }
    }
}
