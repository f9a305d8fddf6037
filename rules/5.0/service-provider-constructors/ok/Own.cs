using IdentityServer4.Services;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity
{
    public class CorsPolicyService
    {
        public CorsPolicyService(IHttpContextAccessor accessor, IUserSession session)
        {
        }

        public static CorsPolicyService Make(IHttpContextAccessor accessor, IUserSession session) => new CorsPolicyService(accessor, session);
    }
}
