using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class SignedIntrospection
{
    public static string Caller(IntrospectionRequestValidationResult result)
    {
        // finding: 7.0/introspection-by-clients
        return result.Api.Name;
    }
}
