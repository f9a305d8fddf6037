using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    /// <summary>Origins of the shops.</summary>
    /// <seealso cref="Duende.IdentityServer.Services.ICorsPolicyService" />
    /// <remarks>See <see cref="T:Duende.IdentityServer.Models.Client" />, and IdentityServer4.Models for the rest.</remarks>
    public class Shops : ICorsPolicyService
    {
        // IdentityServer4.Services.DefaultCorsPolicyService is not enough, cref="IdentityServer4.Models.Client"
        public Task<bool> IsOriginAllowedAsync(string origin) => Task.FromResult(origin == "https://shop.example");
    }
}
