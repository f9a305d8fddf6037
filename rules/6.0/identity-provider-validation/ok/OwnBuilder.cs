using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public class Builder
    {
        public Builder AddIdentityProviderStore<T>() => this;

        public static Builder For() => new Builder().AddIdentityProviderStore<OidcProvider>();
    }
}
