using System.Collections.Generic;
using System.Linq;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity
{
    public class ScopePage
    {
        public string Title { get; set; }

        // finding: 4.1/ef-entities
        public static ScopePage Of(ApiScope scope) => new ScopePage { Title = scope.DisplayName };
    }

    public class ApiPage
    {
        // finding: 4.1/ef-entities
        public List<ApiScope> Scopes { get; set; }
    }

    public class EditScope
    {
        private readonly ConfigurationDbContext _context;

        public EditScope(ConfigurationDbContext context) => _context = context;

        public ScopePage Show(int id, int scopeId)
        {
            var api = _context.ApiResources
                // finding: 4.1/ef-entities
                .Include("Scopes.UserClaims")
                .First(item => item.Id == id);
            // finding: 4.1/ef-entities
            var scope = api.Scopes.First(item => item.Id == scopeId);
            return ScopePage.Of(scope);
        }

        public void Save(int id, string name)
        {
            var api = _context.ApiResources.First(item => item.Id == id);
            // finding: 4.1/ef-entities
            ApiScope scope;
            // finding: 4.1/ef-entities
            // finding: 4.1/ef-entities
            scope = new ApiScope { Name = name };
            // finding: 4.1/ef-entities
            api.Scopes.Add(scope);
            // What is of no API is a scope as ever.
            var other = new ApiScope { Name = name };
            _context.ApiScopes.Add(other);
        }

        public ApiPage All(int id)
        {
            var api = _context.ApiResources.Include("Scopes").First(item => item.Id == id);
            // finding: 4.1/ef-entities
            return new ApiPage { Scopes = api.Scopes };
        }
    }
}
