using IdentityServer4.Models;
using IdentityServer4.Stores.Serialization;

namespace Contoso.Identity
{
    public class Injected
    {
        private readonly IPersistentGrantSerializer _serializer;

        public Injected(IPersistentGrantSerializer serializer) => _serializer = serializer;

        public RefreshToken Read(string data) => _serializer.Deserialize<RefreshToken>(data);
    }
}
