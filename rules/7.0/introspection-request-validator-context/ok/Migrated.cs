using System.Threading.Tasks;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class Migrated : IIntrospectionRequestValidator
{
    private readonly IIntrospectionRequestValidator _inner;

    public Migrated(IIntrospectionRequestValidator inner) => _inner = inner;

    public Task<IntrospectionRequestValidationResult> ValidateAsync(IntrospectionRequestValidationContext context) => _inner.ValidateAsync(context);
}
