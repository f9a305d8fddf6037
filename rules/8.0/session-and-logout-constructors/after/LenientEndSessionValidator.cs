using System;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Saml;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Logout;

public class LenientEndSessionValidator : EndSessionRequestValidator
{
    public LenientEndSessionValidator(
        IdentityServerOptions options,
        ITokenValidator tokens,
        IRedirectUriValidator uris,
        IUserSession session,
        ILogoutNotificationService notifications,
        ISamlLogoutNotificationService samlLogoutNotificationService,
        TimeProvider timeProvider,
        IMessageStore<LogoutNotificationContext> messages,
        ILogger<EndSessionRequestValidator> logger)
        : base(options, tokens, uris, session, notifications, samlLogoutNotificationService, timeProvider, messages, logger)
    {
    }
}
