using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class Resources
{
    public static Task<ResourceValidationResult> CheckAsync(IResourceValidator validator, Client client, string[] scopes) =>
        validator.ValidateRequestedResourcesAsync(new ResourceValidationRequest
        {
            Client = client,
            Scopes = scopes,
            // finding: 7.0/non-isolated-resources-flag-removed
            IncludeNonIsolatedApiResources = true,
        });

    public static bool All(ResourceValidationRequest request)
    {
        // finding: 7.0/non-isolated-resources-flag-removed
        return request.IncludeNonIsolatedApiResources;
    }
}
