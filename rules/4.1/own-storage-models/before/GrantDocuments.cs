using IdentityServer4.Models;
using MongoDB.Bson.Serialization;

namespace Contoso.Identity.Documents
{
    public static class GrantDocuments
    {
        // The product's own class: what this does not name is not stored.
        public static void Map() => BsonClassMap.RegisterClassMap<PersistedGrant>(map =>
        {
            map.MapIdProperty(grant => grant.Key);
            map.MapProperty(grant => grant.Type).SetElementName("type");
            map.MapProperty(grant => grant.SubjectId).SetElementName("sub");
            map.MapProperty(grant => grant.ClientId).SetElementName("client");
            map.MapProperty(grant => grant.CreationTime).SetElementName("iat");
            map.MapProperty(grant => grant.Expiration).SetElementName("exp");
            // finding: 4.1/own-storage-models
            map.MapProperty(grant => grant.Data).SetElementName("data");
        });
    }
}
