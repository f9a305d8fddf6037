using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public class Reports
    {
        private readonly string _schema = "dbo";

        public Task<ApiResource> Find(Query query, int id)
        {
            // finding: 4.1/own-sql
            var secrets = query.Run($"select * from {_schema}.ApiSecrets where ApiResourceId = @id", id);
            // finding: 4.1/own-sql
            var scopes = query.Run("SELECT Name FROM dbo.ApiScopes WHERE ApiResourceId = @id", id);
            // finding: 4.1/own-sql
            var claims = query.Run(@"delete from [ApiScopeClaims] where [ApiScopeId] = @id", id);
            return query.Join(secrets, scopes, claims);
        }
    }
}
