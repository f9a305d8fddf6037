using IdentityServer4.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Harbour.Identity
{
    public class Two
    {
        public void Statements(IIdentityServerBuilder builder, SigningCredentials old, SigningCredentials fresh)
        {
            builder.AddSigningCredential(old);
            builder.AddInMemoryCaching();
            // finding: 4.1/key-material-algorithms
            builder.AddSigningCredential(fresh);
        }

        public void Chain(IServiceCollection services, RsaSecurityKey rsa, ECDsaSecurityKey curve)
        {
            services.AddIdentityServer()
                .AddSigningCredential(rsa, "RS256")
                // finding: 4.1/key-material-algorithms
                .AddSigningCredential(curve, "ES256");
        }
    }
}
