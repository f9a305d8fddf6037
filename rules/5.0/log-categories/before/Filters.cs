using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Filters;

namespace Contoso.Identity
{
    public static class Filters
    {
        public static LoggerConfiguration Quiet(LoggerConfiguration configuration) =>
            configuration
                // finding: 5.0/log-categories
                .Filter.ByExcluding(Matching.FromSource("IdentityServer4.Hosting"))
                // finding: 5.0/log-categories
                .MinimumLevel.Override("IdentityServer4.AspNetIdentity", Serilog.Events.LogEventLevel.Warning);
    }
}
