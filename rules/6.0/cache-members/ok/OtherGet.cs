using System;
using System.Net.Http;
using System.Threading.Tasks;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Caching
{
    public class BrowserClient : HttpClient
    {
    }

    public class OtherGet
    {
        private readonly BrowserClient _browser = new BrowserClient();
        private readonly HttpClient _http = new HttpClient();

        public async Task<string> DiscoveryAsync(ICache<string> cache, string address)
        {
            var known = await cache.GetAsync(address);
            if (known != null) return known;
            await _browser.GetAsync(address);
            var response = await _http.GetAsync(new Uri(address));
            return await response.Content.ReadAsStringAsync();
        }
    }
}
