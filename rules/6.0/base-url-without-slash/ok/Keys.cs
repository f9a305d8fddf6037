using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;

namespace Contoso.Identity
{
    public static class Reader
    {
        public static async Task<int> CountAsync(IDiscoveryResponseGenerator generator, string url) =>
            (await generator.CreateDiscoveryDocumentAsync(url, url)).Count;
    }
}
