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
            if (!_context.ApiResources.Any())
            {
                foreach (var resource in Config.Apis)
                {
                    _context.ApiResources.Add(resource.ToEntity());
                }
                _context.SaveChanges();
            }

            if (!_context.ApiScopes.Any())
            {
                foreach (var resource in Config.ApiScopes)
                {
                    _context.ApiScopes.Add(resource.ToEntity());
                }
                _context.SaveChanges();
            }

            Console.WriteLine("Done");
        }
    }
}
