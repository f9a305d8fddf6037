using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class StrictResourceValidator : DefaultResourceValidator
{
    public StrictResourceValidator(IResourceStore store, IScopeParser scopeParser, ILogger<DefaultResourceValidator> logger)
        : base(store, scopeParser, logger)
    {
    }

    public override Task<ResourceValidationResult> ValidateRequestedResourcesAsync(ResourceValidationRequest request)
    {
        // finding: 6.3/resource-indicator-shared-resources
        if (request.IncludeNonIsolatedApiResources)
        {
            // finding: 6.3/resource-indicator-shared-resources
            request.IncludeNonIsolatedApiResources = false;
        }

        return base.ValidateRequestedResourcesAsync(request);
    }
}
