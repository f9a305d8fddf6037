namespace Ferry.Identity;

internal static class IdentitySetup
{
    // a method group, handed to AddIdentityServer
    public static void Apply(IdentityServerOptions o)
    {
        o.KeyManagement.Enabled = true;
        o.Endpoints = new EndpointsOptions
        {
            EnableEndSessionEndpoint = true,
            // applies: 6.3/jwks-endpoint-without-discovery
            EnableDiscoveryEndpoint = false,
            // applies: 6.3/session-id-without-check-session
            EnableCheckSessionEndpoint = false,
        };
        o.Logging = new()
        {
            // applies: 6.3/token-request-log-filter
            TokenRequestSensitiveValuesFilter = { "pin" },
        };
        o.MutualTls = new MutualTlsOptions
        {
            // applies: 6.3/client-certificate-binds-refresh-tokens
            Enabled = true,
            AlwaysEmitConfirmationClaim = false,
        };
    }
}
