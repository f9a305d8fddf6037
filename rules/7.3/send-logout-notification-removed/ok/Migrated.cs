using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;

namespace Contoso.Identity;

public class Migrated : DefaultBackChannelLogoutService
{
    public Migrated(IClock clock, IIdentityServerTools tools, ILogoutNotificationService notifications, IBackChannelLogoutHttpClient client, IIssuerNameService issuer, ILogger<IBackChannelLogoutService> logger)
        : base(clock, tools, notifications, client, issuer, logger)
    {
    }

    protected override Task PostLogoutJwt(BackChannelLogoutRequest client, Dictionary<string, string> data) => base.PostLogoutJwt(client, data);
}
