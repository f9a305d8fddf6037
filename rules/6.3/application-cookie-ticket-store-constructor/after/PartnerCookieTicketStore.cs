using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using AuthenticationOptions = Microsoft.AspNetCore.Authentication.AuthenticationOptions;

namespace Acme.Identity.Sessions;

/// <summary>Server-side sessions for the partner portal.</summary>
public class PartnerCookieTicketStore : PostConfigureApplicationCookieTicketStore
{
    public PartnerCookieTicketStore(IHttpContextAccessor accessor, IdentityServerOptions server, IOptions<AuthenticationOptions> authentication, ILogger<PostConfigureApplicationCookieTicketStore> logger)
        : base(accessor, server, authentication, logger)
    {
    }
}
