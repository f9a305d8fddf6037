using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Events;

namespace Contoso.Identity
{
    public static class Program
    {
        public static void Configure(ILoggingBuilder logging)
        {
            Log.Logger = new LoggerConfiguration()
                // finding: 5.0/log-categories
                .MinimumLevel.Override("IdentityServer4", LogEventLevel.Debug)
                .CreateLogger();
            // finding: 5.0/log-categories
            logging.AddFilter("IdentityServer4", LogLevel.Debug);
        }
    }
}
