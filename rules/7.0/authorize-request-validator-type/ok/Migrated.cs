using System.Collections.Specialized;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class Migrated : IAuthorizeRequestValidator
{
    private readonly IAuthorizeRequestValidator _inner;

    public Migrated(IAuthorizeRequestValidator inner) => _inner = inner;

    public Task<AuthorizeRequestValidationResult> ValidateAsync(NameValueCollection parameters, ClaimsPrincipal subject = null,
        AuthorizeRequestType authorizeRequestType = AuthorizeRequestType.Authorize) =>
        _inner.ValidateAsync(parameters, subject, authorizeRequestType);
}
