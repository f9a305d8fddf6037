using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class Resources
{
    // request.IncludeNonIsolatedApiResources = true
    public static ApiResource Shared() => new ApiResource("shared") { RequireResourceIndicator = false };

    public static string Name() => nameof(ResourceValidationRequest.IncludeNonIsolatedApiResources) + "IncludeNonIsolatedApiResources = true";

    public static ResourceValidationRequest Request(Client client) => new ResourceValidationRequest { Client = client };
}
