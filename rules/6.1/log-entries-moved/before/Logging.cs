using Duende.IdentityServer.Models;
using Serilog;
using Serilog.Filters;

namespace Contoso.Identity;

public static class Logging
{
    public static LoggerConfiguration Create(Client client) => new LoggerConfiguration()
        .WriteTo.Logger(x => x
            .Enrich.WithProperty("client", client.ClientId)
            // finding: 6.1/log-entries-moved
            .Filter.ByIncludingOnly(Matching.FromSource("Duende"))
            .WriteTo.File("license.log"));
}
