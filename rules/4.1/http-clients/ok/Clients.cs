using System;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public class BackChannelClient
    {
    }

    public static class Registration
    {
        public static void Add(IServiceCollection services)
        {
            services.AddIdentityServer().AddBackChannelLogoutHttpClient(client => client.Timeout = TimeSpan.FromSeconds(5));
            services.AddHttpClient("contoso");
        }

        public static void Log() => Console.WriteLine("BackChannelLogoutHttpClient");
    }
}
