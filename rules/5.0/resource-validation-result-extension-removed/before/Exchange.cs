using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Stores;
// finding: 5.0/namespaces
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class Exchange
    {
        private readonly IResourceStore _resources;

        public Exchange(IResourceStore resources) => _resources = resources;

        // finding: 5.0/resource-validation-result-extension-removed
        public Task<ResourceValidationResult> Find(ParsedScopesResult scopes) => _resources.CreateResourceValidationResult(scopes);

        // finding: 5.0/resource-validation-result-extension-removed
        public Task<ResourceValidationResult> Again(ParsedScopesResult scopes) => IResourceStoreExtensions.CreateResourceValidationResult(_resources, scopes);
    }
}
