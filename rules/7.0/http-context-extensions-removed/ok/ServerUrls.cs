using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class Links
{
    private readonly IServerUrls _urls;

    public Links(IServerUrls urls) => _urls = urls;

    // context.GetIdentityServerBaseUrl()
    public string Base => _urls.BaseUrl;
}
