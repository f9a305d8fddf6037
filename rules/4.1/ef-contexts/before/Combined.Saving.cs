using System.Threading.Tasks;
using IdentityServer4.EntityFramework.Interfaces;

namespace Contoso.Identity
{
    public partial class Combined
    {
        // finding: 4.1/ef-contexts
        Task<int> IConfigurationDbContext.SaveChangesAsync() => SaveChangesAsync(default);
    }
}
