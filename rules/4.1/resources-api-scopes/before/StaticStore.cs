using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity.Pages
{
    public class StaticResources
    {
        public Task<Resources> AllAsync(ApiResource orders)
        {
            // finding: 4.1/resources-api-scopes
            return Task.FromResult(new Resources { ApiResources = { orders } });
        }
    }
}
