using System;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Keys
{
    // finding: 8.0/own-signature-providers
    public class VaultSignatureProvider : SignatureProvider
    {
        public VaultSignatureProvider(SecurityKey key, string algorithm) : base(key, algorithm)
        {
        }

        public override byte[] Sign(byte[] input) => Vault.Sign(input);

        public override bool Verify(byte[] input, byte[] signature) => false;

        protected override void Dispose(bool disposing)
        {
        }
    }
}
