using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    // finding: 4.1/own-storage-models
    public class ApiResources
    {
        public int Id { get; set; }
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public string Description { get; set; }
    }

    public static class Rows
    {
        public static ApiResources ToRow(this ApiResource resource)
        {
            // finding: 4.1/own-storage-models
            return new ApiResources
            {
                Enabled = resource.Enabled,
                Name = resource.Name,
                DisplayName = resource.DisplayName,
                Description = resource.Description
            };
        }

        public static ApiResource ToModel(this ApiResources row)
        {
            // finding: 4.1/own-storage-models
            return new ApiResource
            {
                Enabled = row.Enabled,
                Name = row.Name,
                DisplayName = row.DisplayName,
                Description = row.Description
            };
        }

        public static void Update(PersistedGrantEntity entity, PersistedGrant grant)
        {
            entity.Id = grant.Key;
            // finding: 4.1/own-storage-models
            entity.Type = grant.Type;
            entity.SubjectId = grant.SubjectId;
            entity.ClientId = grant.ClientId;
            entity.CreationTime = grant.CreationTime;
            entity.Expiration = grant.Expiration;
            entity.Data = grant.Data;
        }
    }

    public class GrantStatements
    {
        private readonly string _schema = "idsrv";

        public Task Insert(Connection connection, PersistedGrant grant)
        {
            return connection.Execute(
                // finding: 4.1/own-storage-models
                $"insert into {_schema}.persisted_grants (key, type, subject_id, client_id, " +
                "creation_time, expiration, data) values (@Key, @Type, @SubjectId, @ClientId, " +
                "@CreationTime, @Expiration, @Data)",
                grant);
        }

        public Task<PersistedGrant> Find(Connection connection, string key)
        {
            // finding: 4.1/own-storage-models
            return connection.Single(@"SELECT [Key], [Type], [SubjectId], [ClientId], [CreationTime], [Expiration], [Data] FROM [dbo].[PersistedGrants] WHERE [Key] = @key", key);
        }
    }
}
