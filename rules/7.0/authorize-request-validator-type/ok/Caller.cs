using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class Caller
{
    private readonly IAuthorizeRequestValidator _validator;

    public Caller(IAuthorizeRequestValidator validator) => _validator = validator;

    public Task<AuthorizeRequestValidationResult> CheckAsync(NameValueCollection parameters) => _validator.ValidateAsync(parameters);
}
