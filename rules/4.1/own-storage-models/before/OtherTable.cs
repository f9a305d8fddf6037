using System.Data;
using System.Threading.Tasks;
using Dapper;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public class OtherTable
    {
        private readonly IDbConnection _connection;

        public OtherTable(IDbConnection connection) => _connection = connection;

        public Task Save(PersistedGrant grant) =>
            _connection.ExecuteAsync(
                @"insert into oidc.handles (handle, kind, subject, client, made, ends, content)
                  -- finding: 4.1/own-storage-models
                  values (@Key, @Type, @SubjectId, @ClientId, @CreationTime, @Expiration, @Data)",
                grant);
    }
}
