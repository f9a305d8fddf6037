using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class MigratedEndSession : EndSessionRequestValidator
{
    public MigratedEndSession(IdentityServerOptions options, ITokenValidator tokens, IRedirectUriValidator uris, IUserSession session,
        ILogoutNotificationService notifications, IMessageStore<LogoutNotificationContext> messages, ILogger<EndSessionRequestValidator> logger)
        : base(options, tokens, uris, session, notifications, messages, logger)
    {
    }
}
