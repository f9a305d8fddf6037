using Microsoft.AspNetCore.Http;

namespace Acme.Web.Sessions
{
    public class PostConfigureApplicationCookieTicketStore
    {
        public PostConfigureApplicationCookieTicketStore(IHttpContextAccessor accessor, object server, object options)
        {
        }
    }

    public static class Factory
    {
        // new PostConfigureApplicationCookieTicketStore(accessor, server, options)
        public static object Create(IHttpContextAccessor accessor)
            => new PostConfigureApplicationCookieTicketStore(accessor, nameof(PostConfigureApplicationCookieTicketStore), "options");
    }
}
