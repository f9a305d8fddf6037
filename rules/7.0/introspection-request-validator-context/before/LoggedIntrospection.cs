using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class LoggedIntrospection : IIntrospectionRequestValidator
{
    private readonly IIntrospectionRequestValidator _inner;

    public LoggedIntrospection(IIntrospectionRequestValidator inner) => _inner = inner;

    // finding: 7.0/introspection-request-validator-context
    public Task<IntrospectionRequestValidationResult> ValidateAsync(NameValueCollection parameters, ApiResource api)
    {
        // finding: 7.0/introspection-request-validator-context
        return _inner.ValidateAsync(parameters, api);
    }
}
