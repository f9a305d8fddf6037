using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public class Builder
    {
        public Builder AddOidcStateDataFormatterCache(string scheme) => this;

        public static Builder For(Client client) => new Builder().AddOidcStateDataFormatterCache(client.ClientId);
    }
}
