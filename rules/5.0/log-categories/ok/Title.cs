using System;
using Serilog;
using Serilog.Events;

namespace Contoso.Identity
{
    public static class Title
    {
        public static void Main()
        {
            Console.Title = "IdentityServer4";
            Log.Logger = new LoggerConfiguration().MinimumLevel.Override("Microsoft", LogEventLevel.Warning).CreateLogger();
        }
    }
}
