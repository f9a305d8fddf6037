using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Stores;

namespace Contoso.Identity.Pages
{
    public class GrantNames
    {
        private readonly IResourceStore _resources;

        public GrantNames(IResourceStore resources) => _resources = resources;

        public async Task<IEnumerable<string>> Of(IEnumerable<string> scopes)
        {
            var resources = await _resources.FindResourcesByScopeAsync(scopes);
            // finding: 4.1/resources-api-scopes
            return resources.ApiResources.Select(x => x.DisplayName ?? x.Name);
        }
    }
}
