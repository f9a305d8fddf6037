using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Services;

namespace Contoso.Identity
{
    /// <summary>Origins of the shops.</summary>
    // finding: 5.0/namespaces
    /// <seealso cref="IdentityServer4.Services.ICorsPolicyService" />
    // finding: 5.0/namespaces
    /// <remarks>See <see cref="T:IdentityServer4.Models.Client" />, and IdentityServer4.Models for the rest.</remarks>
    public class Shops : ICorsPolicyService
    {
        // IdentityServer4.Services.DefaultCorsPolicyService is not enough, cref="IdentityServer4.Models.Client"
        public Task<bool> IsOriginAllowedAsync(string origin) => Task.FromResult(origin == "https://shop.example");
    }
}
