using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity
{
    public class Scopes
    {
        private readonly ConfigurationDbContext _context;

        public Scopes(ConfigurationDbContext context) => _context = context;

        // The scopes themselves are still entities with a name.
        public Task<List<string>> Names() => _context.ApiScopes.Select(scope => scope.DisplayName ?? scope.Name).ToListAsync();

        public async Task<List<string>> Claims(string name)
        {
            var scope = await _context.ApiScopes.Include(item => item.UserClaims).SingleAsync(item => item.Name == name);
            return scope.UserClaims.Select(claim => claim.Type).ToList();
        }

        // There are scopes or there are none, of whatever type they are.
        public bool HasAny(ApiResource resource) => resource.Scopes.Any() || resource.Scopes.Count > 0;

        public IEnumerable<string> Secrets(ApiResource resource) => resource.Secrets.Select(secret => secret.Description);

        public IEnumerable<string> Claims(IdentityResource resource) => resource.UserClaims.Select(claim => claim.Type);
    }
}
