using System.Collections.Specialized;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class TenantAuthorize : IAuthorizeRequestValidator
{
    private readonly IAuthorizeRequestValidator _inner;

    public TenantAuthorize(IAuthorizeRequestValidator inner) => _inner = inner;

    // finding: 7.0/authorize-request-validator-type
    public Task<AuthorizeRequestValidationResult> ValidateAsync(NameValueCollection parameters, ClaimsPrincipal subject = null)
    {
        return _inner.ValidateAsync(parameters, subject);
    }
}
