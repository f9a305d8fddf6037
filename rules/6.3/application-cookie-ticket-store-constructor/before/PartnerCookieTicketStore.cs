using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using AuthenticationOptions = Microsoft.AspNetCore.Authentication.AuthenticationOptions;

namespace Acme.Identity.Sessions;

/// <summary>Server-side sessions for the partner portal.</summary>
public class PartnerCookieTicketStore : PostConfigureApplicationCookieTicketStore
{
    public PartnerCookieTicketStore(IHttpContextAccessor accessor, IdentityServerOptions server, IOptions<AuthenticationOptions> authentication)
        // finding: 6.3/application-cookie-ticket-store-constructor
        : base(accessor, server, authentication)
    {
    }
}
