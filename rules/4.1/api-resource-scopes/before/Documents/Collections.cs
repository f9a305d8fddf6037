using IdentityServer4.Models;
using MongoDB.Bson.Serialization;
using MongoDB.Driver;

namespace Contoso.Identity.Documents
{
    public class Collections
    {
        private readonly IMongoDatabase _database;

        public Collections(IMongoDatabase database) => _database = database;

        // finding: 4.1/api-resource-scopes
        public IMongoCollection<ApiResource> Apis =>
            // finding: 4.1/api-resource-scopes
            _database.GetCollection<ApiResource>("apis");

        public static void Map()
        {
            BsonClassMap.RegisterClassMap<Client>(map => map.AutoMap());
            // finding: 4.1/api-resource-scopes
            BsonClassMap.RegisterClassMap<ApiResource>(map => map.AutoMap());
        }
    }
}
