using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Logout;

// finding: 8.0/end-session-hint-session-id
public class LenientEndSessionValidator : EndSessionRequestValidator
{
    public LenientEndSessionValidator(
        IdentityServerOptions options,
        ITokenValidator tokens,
        IRedirectUriValidator uris,
        IUserSession session,
        ILogoutNotificationService notifications,
        IMessageStore<LogoutNotificationContext> messages,
        ILogger<EndSessionRequestValidator> logger)
        // finding: 8.0/session-and-logout-constructors
        : base(options, tokens, uris, session, notifications, messages, logger)
    {
    }
}
