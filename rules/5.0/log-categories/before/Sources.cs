using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Sources
    {
        public string Own { get; set; }

        public static void Configure(ILoggingBuilder logging, Sources sources)
        {
            // finding: 5.0/log-categories
            sources.Own = "IdentityServer4";
            logging.AddFilter(sources.Own, LogLevel.Debug);
        }
    }
}
