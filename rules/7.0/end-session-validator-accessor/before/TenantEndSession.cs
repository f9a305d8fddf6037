using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class TenantEndSession : EndSessionRequestValidator
{
    public TenantEndSession(IHttpContextAccessor context, IdentityServerOptions options, ITokenValidator tokens, IRedirectUriValidator uris, IUserSession session,
        ILogoutNotificationService notifications, IMessageStore<LogoutNotificationContext> messages, ILogger<EndSessionRequestValidator> logger)
        // finding: 7.0/end-session-validator-accessor
        : base(context, options, tokens, uris, session, notifications, messages, logger)
    {
    }
}
