using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity.Own
{
    public class DefaultIssuerNameService
    {
        public DefaultIssuerNameService(IHttpContextAccessor accessor)
        {
        }

        public static DefaultIssuerNameService For(IHttpContextAccessor accessor, IUserSession session) => new DefaultIssuerNameService(accessor);
    }
}
