using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public class Builder
    {
        public Builder AddAppAuthRedirectUriValidator() => this;

        public static Builder For(Client client) => new Builder().AddAppAuthRedirectUriValidator();
    }
}
