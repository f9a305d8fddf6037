using Duende.IdentityServer.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Registered
{
    public static void Add(IServiceCollection services) =>
        services.AddIdentityServer().AddRedirectUriValidator<StrictRedirectUriValidatorAppAuth>();
}
