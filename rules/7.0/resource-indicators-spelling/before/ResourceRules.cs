using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class ResourceRules : ICustomAuthorizeRequestValidator
{
    public Task ValidateAsync(CustomAuthorizeRequestValidationContext context)
    {
        ValidatedAuthorizeRequest request = context.Result.ValidatedRequest;
        // finding: 7.0/resource-indicators-spelling
        if (request.RequestedResourceIndiators?.Count() > 3) context.Result.IsError = true;
        return Task.CompletedTask;
    }

    public static bool Any(ValidatedBackchannelAuthenticationRequest request)
    {
        // finding: 7.0/resource-indicators-spelling
        return request.RequestedResourceIndiators.Any();
    }
}
