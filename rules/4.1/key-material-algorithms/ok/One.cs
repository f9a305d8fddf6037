using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Harbour.Identity
{
    public class One
    {
        public void Add(IIdentityServerBuilder builder, bool develops, SigningCredentials credentials, ECDsaSecurityKey former)
        {
            if (develops)
            {
                builder.AddDeveloperSigningCredential();
            }
            else
            {
                builder.AddSigningCredential(credentials);
            }

            builder.AddValidationKey(former);
        }
    }
}
