using Duende.IdentityServer.Hosting.DynamicProviders;
using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Acme.Identity.Providers;

// Passes a logger of its own category: ILogger<out T> is covariant.
public class PartnerConfigureOptions : ConfigureAuthenticationOptions<OpenIdConnectOptions, OidcProvider>
{
    public PartnerConfigureOptions(IHttpContextAccessor accessor, ILogger<PartnerConfigureOptions> logger) : base(accessor, logger)
    {
        // : base(accessor)
        logger.LogTrace("{Type}", nameof(ConfigureAuthenticationOptions<OpenIdConnectOptions, OidcProvider>));
    }

    protected override void Configure(ConfigureAuthenticationContext<OpenIdConnectOptions, OidcProvider> context)
    {
    }
}
