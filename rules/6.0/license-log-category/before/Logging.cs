using Duende.IdentityServer.Models;
using Serilog;
using Serilog.Filters;

namespace Contoso.Identity
{
    public static class Logging
    {
        public static LoggerConfiguration Create(Client client) => new LoggerConfiguration()
            .Enrich.WithProperty("client", client.ClientId)
            // finding: 6.0/license-log-category
            .Filter.ByIncludingOnly(Matching.FromSource("Duende.IdentityServer"));
    }
}
