using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.Options;

namespace Sts;

// Müller: Endpunkte für die Außenstelle
public class CloseEndpoints : IConfigureOptions<IdentityServerOptions>, IPostConfigureOptions<IdentityServerOptions>
{
    public void Configure(IdentityServerOptions options)
    {
        // applies: 6.3/session-id-without-check-session
        options.Endpoints.EnableCheckSessionEndpoint = false;
        // applies: 6.3/client-certificate-binds-refresh-tokens
        options.MutualTls.Enabled = true;
    }

    public void PostConfigure(string? name, IdentityServerOptions options)
    {
        // applies: 6.3/jwks-endpoint-without-discovery
        options.Endpoints.EnableDiscoveryEndpoint = false;
        // applies: 6.3/token-request-log-filter
        options.Logging.TokenRequestSensitiveValuesFilter = new HashSet<string> { "client_secret" };
    }
}

public static class Extra
{
    public static IdentityServerOptions Create() => new IdentityServerOptions
    {
        Endpoints =
        {
            // applies: 6.3/jwks-endpoint-without-discovery
            EnableDiscoveryEndpoint = false,
            // applies: 6.3/session-id-without-check-session
            EnableCheckSessionEndpoint = false,
        },
        MutualTls =
        {
            // applies: 6.3/client-certificate-binds-refresh-tokens
            Enabled = true,
            // applies: 6.3/client-certificate-binds-refresh-tokens
            AlwaysEmitConfirmationClaim = true,
        },
    };

    public static void Static(IServiceCollection services)
    {
        IdentityServerServiceCollectionExtensions.AddIdentityServer(services, options =>
        {
            // applies: 6.3/jwks-endpoint-without-discovery
            options.Endpoints.EnableDiscoveryEndpoint = false;
        });
        services.PostConfigureAll<IdentityServerOptions>(options =>
        {
            // applies: 6.3/session-id-without-check-session
            options.Endpoints.EnableCheckSessionEndpoint = false;
        });
        services.AddOptions<IdentityServerOptions>().PostConfigure(delegate (IdentityServerOptions options)
        {
            // applies: 6.3/client-certificate-binds-refresh-tokens
            options.MutualTls.Enabled = true;
        });
        services.AddSingleton<IConfigureOptions<IdentityServerOptions>, CloseEndpoints>();
    }
}
