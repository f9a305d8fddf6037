using System.Threading.Tasks;
// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Services;

namespace Contoso.Identity
{
    public class Issuing
    {
        private readonly IRefreshTokenService _service;

        public Issuing(IRefreshTokenService service) => _service = service;

        public Task<string> Renew(string handle, RefreshToken token, Client client)
        {
            // finding: 5.0/refresh-token-service-requests
            return _service.UpdateRefreshTokenAsync(handle, token, client);
        }
    }
}
