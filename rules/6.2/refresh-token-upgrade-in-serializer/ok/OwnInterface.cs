using Duende.IdentityServer.Models;

namespace Contoso.Identity.Grants.Own;

public interface IPersistentGrantSerializer
{
    string Serialize(PersistedGrant grant);
}

public class OwnSerializer : IPersistentGrantSerializer
{
    public string Serialize(PersistedGrant grant) => grant.Data;
}
