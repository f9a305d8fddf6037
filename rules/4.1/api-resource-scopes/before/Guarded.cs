using System;
using System.Linq;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Mappers;

namespace Contoso.Identity
{
    public class Guarded
    {
        private readonly ConfigurationDbContext _context;

        public Guarded(ConfigurationDbContext context) => _context = context;

        public void Fill()
        {
            // finding: 4.1/api-resource-scopes
            if (!_context.ApiResources.Any())
            {
                foreach (var resource in Config.Apis)
                {
                    // finding: 4.1/api-resource-scopes
                    _context.ApiResources.Add(resource.ToEntity());
                }
                _context.SaveChanges();
            }

            Console.WriteLine("Done");
        }
    }
}
