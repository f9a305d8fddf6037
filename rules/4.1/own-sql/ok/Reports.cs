using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public class Reports
    {
        // Names a table, and is no query.
        private const string Label = "Could not update ApiSecrets of a resource";

        public Task<ApiResource> Find(Query query, int id)
        {
            var moved = query.Run("INSERT INTO ApiResourceSecrets (ApiResourceId) SELECT ApiResourceId FROM ApiSecrets", id);
            var scopes = query.Run("SELECT Name FROM ApiScopes WHERE Enabled = 1", id);
            var own = query.Run("SELECT * FROM MyApiSecrets", id);
            return query.Join(Label, moved, scopes, own);
        }
    }
}
