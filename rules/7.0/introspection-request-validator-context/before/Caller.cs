using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public static class Caller
{
    public static Task<IntrospectionRequestValidationResult> AskAsync(IIntrospectionRequestValidator validator, string token)
    {
        var parameters = new NameValueCollection { { "token", token } };
        // finding: 7.0/introspection-request-validator-context
        return validator.ValidateAsync(parameters, new ApiResource("orders"));
    }
}
