using Duende.IdentityServer.Models;

namespace Contoso.Saml
{
    public interface IIdentityProviderStore
    {
        Client Find(string entityId);
    }

    public class FileStore : IIdentityProviderStore
    {
        public Client Find(string entityId) => new Client { ClientId = entityId };
    }
}
