using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class Active
{
    public static bool Is(IntrospectionRequestValidationResult result) => result.IsActive;
}
