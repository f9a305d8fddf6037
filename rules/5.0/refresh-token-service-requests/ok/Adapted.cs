using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class Adapted
    {
        public Task<string> Renew(IRefreshTokenService service, RefreshTokenUpdateRequest request) => service.UpdateRefreshTokenAsync(request);
    }
}
