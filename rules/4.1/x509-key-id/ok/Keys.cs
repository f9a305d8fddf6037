using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IdentityServer4;
using IdentityServer4.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Harbour.Identity
{
    public class Keys
    {
        private readonly RsaSecurityKey _rsa = new RsaSecurityKey(RSA.Create());

        public void Add(IServiceCollection services, X509Certificate2 certificate)
        {
            var key = new X509SecurityKey(certificate);
            services.AddIdentityServer()
                .AddSigningCredential(new SigningCredentials(key, SecurityAlgorithms.RsaSha256))
                .AddValidationKey(new SecurityKeyInfo { Key = key, SigningAlgorithm = "RS256" })
                .AddValidationKey(_rsa);
        }

        public void Other(IServiceCollection services, ECDsaSecurityKey key) =>
            services.AddIdentityServer().AddSigningCredential(key, IdentityServerConstants.ECDsaSigningAlgorithm.ES256);
    }
}
