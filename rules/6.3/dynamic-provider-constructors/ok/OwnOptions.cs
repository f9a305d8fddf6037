using Microsoft.AspNetCore.Authentication.Google;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Web.Auth
{
    public abstract class ConfigureAuthenticationOptions<TOptions, TProvider>
    {
        protected ConfigureAuthenticationOptions(IHttpContextAccessor httpContextAccessor)
        {
        }
    }

    public class StaticGoogle : ConfigureAuthenticationOptions<GoogleOptions, string>
    {
        public StaticGoogle(IHttpContextAccessor httpContextAccessor) : base(httpContextAccessor)
        {
        }
    }

    public class CachingIdentityProviderStore<T>
    {
        private readonly T _inner;

        public CachingIdentityProviderStore(T inner)
        {
            _inner = inner;
        }
    }

    public static class Setup
    {
        public static object Create(IServiceCollection services) => new CachingIdentityProviderStore<IServiceCollection>(services);
    }
}
