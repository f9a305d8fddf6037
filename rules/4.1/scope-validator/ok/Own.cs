using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class OwnScopeValidator
    {
        public string[] Scopes { get; set; }
    }

    public class Uses
    {
        public string[] Read(OwnScopeValidator validator) => validator.Scopes;

        public string Name(ValidatedRequest request) => request.ClientId;
    }
}
