using IdentityServer4.Models;

namespace Contoso.Identity
{
    public class AddScope
    {
        public string Name { get; set; }

        // finding: 4.1/api-scope-model
        // finding: 4.1/api-scope-model
        public Scope ToScope() => new Scope(Name);

        public void Apply(ApiResource api)
        {
            // finding: 4.1/api-scope-model
            api.Scopes.Add(ToScope());
        }
    }
}
