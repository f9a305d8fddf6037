using System;
using IdentityServer4.Configuration;
using IdentityServer4.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class Notifier
    {
        // finding: 4.1/http-clients
        private readonly BackChannelLogoutHttpClient _client;

        // finding: 4.1/http-clients
        public Notifier(BackChannelLogoutHttpClient client) => _client = client;
    }

    public static class Registration
    {
        public static void Add(IServiceCollection services, AuthenticationOptions options)
        {
            // finding: 4.1/http-clients
            services.AddHttpClient("JwtRequestUriHttpClient");
            // finding: 4.1/http-clients
            options.BackChannelLogoutTimeOut = TimeSpan.FromSeconds(5);
        }
    }
}
