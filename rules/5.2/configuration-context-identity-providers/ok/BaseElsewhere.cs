using Contoso.Shared.Data;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    // SharedContext is in a package and may have the set already
    public class BaseElsewhere : SharedContext, IConfigurationDbContext
    {
        public BaseElsewhere(DbContextOptions<BaseElsewhere> options) : base(options)
        {
        }
    }
}
