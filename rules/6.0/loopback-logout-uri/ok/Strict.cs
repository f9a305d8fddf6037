using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class Strict
    {
        public static void Add(IServiceCollection services) => services.AddIdentityServer().AddRedirectUriValidator<StrictRedirectUriValidator>();
    }
}
