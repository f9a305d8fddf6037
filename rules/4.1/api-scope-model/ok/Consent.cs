using IdentityServer4.Models;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public static class Consent
    {
        public static string Title(AuthorizationRequest request, ParsedScopeValue scope) =>
            request.ValidatedResources.Resources.FindApiScope(scope.ParsedName).DisplayName;

        public static string Title(Resources resources) => resources?.FindApiScope("orders.read")?.DisplayName;

        public static string Title(ValidatedRequest request)
        {
            var found = ResourceExtensions.FindApiScope(request.ValidatedResources.Resources, "orders.read");
            return found.DisplayName;
        }
    }
}
