// finding: 5.0/namespaces
using IdentityServer4.Configuration;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Harbour.Web
{
    // finding: 5.0/ambiguous-type-names
    public class ProtectionSetup : IConfigureOptions<KeyManagementOptions>
    {
        private readonly IdentityServerOptions _server;

        public ProtectionSetup(IdentityServerOptions server) => _server = server;

        // finding: 5.0/ambiguous-type-names
        public void Configure(KeyManagementOptions options) => options.AutoGenerateKeys = _server.Caching != null;
    }
}
