using System.Threading.Tasks;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class Validated
    {
        public Task<ResourceValidationResult> Find(IResourceValidator validator, ResourceValidationRequest request) => validator.ValidateRequestedResourcesAsync(request);
    }
}
