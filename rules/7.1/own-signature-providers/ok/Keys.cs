using System;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Keys
{
    public class VaultSignatureProvider : SignatureProvider
    {
        public VaultSignatureProvider(SecurityKey key, string algorithm) : base(key, algorithm)
        {
        }

        public override byte[] Sign(byte[] input) => Vault.Sign(input);

        public override bool Sign(ReadOnlySpan<byte> data, Span<byte> destination, out int bytesWritten)
        {
            var signature = Sign(data.ToArray());
            bytesWritten = signature.Length;
            return signature.AsSpan().TryCopyTo(destination);
        }

        public override bool Verify(byte[] input, byte[] signature) => false;

        protected override void Dispose(bool disposing)
        {
        }
    }
}
