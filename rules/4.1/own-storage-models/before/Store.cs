using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    public static class Mapper
    {
        public static PersistedGrantEntity ToEntity(this PersistedGrant grant) => new PersistedGrantEntity
        {
            Id = grant.Key,
            Type = grant.Type,
            Data = grant.Data
        };
    }

    public class Statements
    {
        public Task Insert(Connection connection, PersistedGrant grant) =>
            // finding: 4.1/own-storage-models
            connection.Execute("insert into persisted_grants (key, type, subject_id, client_id, creation_time, data) " +
                "values (@Key, @Type, @SubjectId, @ClientId, @CreationTime, @Data)", grant);
    }
}
