using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    public class GrantRow
    {
        public string Key { get; set; }
        public string Data { get; set; }
    }

    public class GrantPage
    {
        // A page shows a part of the grant, and stores nothing.
        public GrantDto Show(PersistedGrant grant) => new GrantDto
        {
            Type = grant.Type,
            SubjectId = grant.SubjectId,
            ClientId = grant.ClientId,
            CreationTime = grant.CreationTime,
            Expiration = grant.Expiration,
            Data = grant.Data
        };

        public Task<IEnumerable<string>> Report(Connection connection) =>
            connection.Query("SELECT Type, SubjectId, ClientId, Expiration FROM PersistedGrants WHERE Expiration < @now");

        public Task<IEnumerable<string>> All(Connection connection) => connection.Query("SELECT * FROM PersistedGrants");

        public Task Remove(Connection connection, PersistedGrant grant) => connection.Execute(
            "DELETE FROM PersistedGrants WHERE SubjectId = @SubjectId AND ClientId = @ClientId AND Type = @Type AND Data = @Data",
            grant);

        public Task Store(Connection connection, PersistedGrant grant) => connection.Execute(
            "INSERT INTO PersistedGrants (Key, Type, SubjectId, SessionId, ClientId, Description, CreationTime, Expiration, ConsumedTime, Data) " +
            "VALUES (@Key, @Type, @SubjectId, @SessionId, @ClientId, @Description, @CreationTime, @Expiration, @ConsumedTime, @Data)",
            grant);

        public static void Update(MongoPersistedGrant row, PersistedGrant grant)
        {
            row.Type = grant.Type;
            row.SubjectId = grant.SubjectId;
            row.SessionId = grant.SessionId;
            row.ClientId = grant.ClientId;
            row.Description = grant.Description;
            row.CreationTime = grant.CreationTime;
            row.Expiration = grant.Expiration;
            row.ConsumedTime = grant.ConsumedTime?.ToUniversalTime();
            row.Data = grant.Data;
        }
    }
}
