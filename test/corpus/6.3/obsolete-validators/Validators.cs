using Duende.IdentityServer.Validation;

namespace Delta;

public class ScopeGate : IResourceValidator
{
    private readonly IResourceValidator _inner;
    public ScopeGate(IResourceValidator inner) => _inner = inner;

    public Task<ResourceValidationResult> ValidateRequestedResourcesAsync(ResourceValidationRequest request)
    {
        // applies: 6.3/resource-indicator-shared-resources
        if (request.IncludeNonIsolatedApiResources)
        {
            // applies: 6.3/resource-indicator-shared-resources
            request.IncludeNonIsolatedApiResources = false;
        }

        return _inner.ValidateRequestedResourcesAsync(request);
    }

    // applies: 6.3/resource-indicator-shared-resources
    public static ResourceValidationRequest Wide() => new() { IncludeNonIsolatedApiResources = true };

    public static OwnRequest Own() => new() { IncludeNonIsolatedApiResources = true };
}

public class OwnRequest { public bool IncludeNonIsolatedApiResources { get; set; } }
