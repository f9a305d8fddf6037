using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity
{
    public class ScopeView
    {
        public string Title { get; set; }
        public bool Required { get; set; }
    }

    public class Scopes
    {
        private readonly ConfigurationDbContext _context;

        public Scopes(ConfigurationDbContext context) => _context = context;

        public Task<List<ScopeView>> List() =>
            // finding: 4.1/ef-entities
            _context.ApiResources.SelectMany(api => api.Scopes)
                // finding: 4.1/ef-entities
                .Select(scope => new ScopeView { Title = scope.DisplayName ?? scope.Name, Required = scope.Required })
                .ToListAsync();

        public async Task Rename(int id, int scopeId, string title)
        {
            var scope = await _context.ApiResources
                .Where(api => api.Id == id)
                // finding: 4.1/ef-entities
                .SelectMany(api => api.Scopes)
                .SingleOrDefaultAsync(item => item.Id == scopeId);
            // finding: 4.1/ef-entities
            scope.DisplayName = title;
            // finding: 4.1/ef-entities
            scope.UserClaims.Clear();
        }

        public void Add(ApiResource resource, string name)
        {
            // finding: 4.1/ef-entities
            foreach (var known in resource.Scopes)
            {
                // finding: 4.1/ef-entities
                if (known.Name == name) return;
            }
            // finding: 4.1/ef-entities
            // finding: 4.1/ef-entities
            // finding: 4.1/ef-entities
            // finding: 4.1/ef-entities
            resource.Scopes = new List<ApiScope> { new ApiScope { Name = name } };
            // finding: 4.1/ef-entities
            // finding: 4.1/ef-entities
            resource.Scopes.Add(new ApiScope
            {
                // finding: 4.1/ef-entities
                Name = name,
                // finding: 4.1/ef-entities
                DisplayName = name
            });
        }
    }
}
