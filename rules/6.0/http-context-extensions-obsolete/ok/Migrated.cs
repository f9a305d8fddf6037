using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class Links
    {
        private readonly IServerUrls _urls;

        public Links(IServerUrls urls) => _urls = urls;

        public string Discovery => _urls.BaseUrl + "/.well-known/openid-configuration";
    }
}
