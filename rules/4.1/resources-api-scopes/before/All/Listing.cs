using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Listing
{
    public interface ICatalogue
    {
        Task<Resources> GetAllResources();
    }

    public class Listing
    {
        private readonly ICatalogue _catalogue;
        private readonly IResourceStore _store;

        public Listing(ICatalogue catalogue, IResourceStore store) => (_catalogue, _store) = (catalogue, store);

        // Nobody asked for these: they are all that there are, in both releases. Which are looked for is not seen.
        public async Task<IEnumerable<string>> Own() =>
            // finding: 4.1/resources-api-scopes
            (await _catalogue.GetAllResources()).ApiResources.Select(x => x.Name);

        public async Task<IEnumerable<string>> Stored()
        {
            var resources = await _store.GetAllEnabledResourcesAsync();
            // finding: 4.1/resources-api-scopes
            return resources.ApiResources.Select(x => x.Name);
        }
    }
}
