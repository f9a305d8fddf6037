using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Harbour.Addresses;

namespace Harbour.Web
{
    public class Links
    {
        // finding: 6.0/ambiguous-type-names
        private readonly IServerUrls _urls;

        // finding: 6.0/ambiguous-type-names
        public Links(IServerUrls urls, IIdentityServerInteractionService interaction) => _urls = urls;

        // finding: 6.0/ambiguous-type-names
        public int Wait(CibaOptions options) => options.Seconds;
    }
}
