using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class Plain
{
    public static Task<ResourceValidationResult> CheckAsync(IResourceValidator validator, Client client, string[] scopes) =>
        validator.ValidateRequestedResourcesAsync(new ResourceValidationRequest { Client = client, Scopes = scopes });
}
