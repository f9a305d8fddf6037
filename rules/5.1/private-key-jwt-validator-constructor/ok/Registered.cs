using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Registered
    {
        public static void Add(IIdentityServerBuilder builder) => builder.AddSecretValidator<PrivateKeyJwtSecretValidator>();
    }
}
