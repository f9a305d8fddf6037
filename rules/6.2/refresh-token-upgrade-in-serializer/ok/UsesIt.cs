using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores.Serialization;

namespace Contoso.Identity.Grants;

public class UsesIt(IPersistentGrantSerializer serializer)
{
    public string ClientOf(PersistedGrant grant) => serializer.Deserialize<RefreshToken>(grant.Data).ClientId;
}
