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

        public static ScopePage Of(ApiScope scope) => new ScopePage { Title = scope.DisplayName };
    }

    public class EditScope
    {
        private readonly ConfigurationDbContext _context;

        public EditScope(ConfigurationDbContext context) => _context = context;

        // Scopes themselves still have claims.
        public ScopePage Show(int scopeId)
        {
            var scope = _context.ApiScopes.Include("UserClaims").First(item => item.Id == scopeId);
            return ScopePage.Of(scope);
        }

        // The names of an API's scopes are there under the same path.
        public bool HasAny(int id) => _context.ApiResources.Include("Scopes").First(item => item.Id == id).Scopes.Any();
    }
}
