using Duende.IdentityServer.Hosting.DynamicProviders;
using Duende.IdentityServer.Models;
using Sustainsys.Saml2.AspNetCore2;

namespace Meadow.Federation.Saml;

public class SamlProvider : IdentityProvider
{
    public const string ProviderType = "saml";
    public SamlProvider() : base(ProviderType) { }
    public SamlProvider(IdentityProvider other) : base(ProviderType, other) { }
    public string? EntityId { get => this["EntityId"]; set => this["EntityId"] = value; }
}

public class SamlConfigureOptions : ConfigureAuthenticationOptions<Saml2Options, SamlProvider>
{
    // applies: 6.3/dynamic-provider-constructors
    public SamlConfigureOptions(IHttpContextAccessor http, ILogger<SamlConfigureOptions> log) : base(http) => log.LogDebug("ConfigureAuthenticationOptions");

    protected override void Configure(ConfigureAuthenticationContext<Saml2Options, SamlProvider> context)
    {
        context.AuthenticationOptions.SPOptions.EntityId = new(context.IdentityProvider.EntityId);
    }
}

public class WsFedLikeOptions(IHttpContextAccessor http)
    // applies: 6.3/dynamic-provider-constructors
    : ConfigureAuthenticationOptions<Saml2Options, SamlProvider>(http)
{
    protected override void Configure(ConfigureAuthenticationContext<Saml2Options, SamlProvider> context) { }
}

public abstract class MeadowOptions<TOptions, TProvider> : ConfigureAuthenticationOptions<TOptions, TProvider>
    where TOptions : class, new()
    where TProvider : IdentityProvider
{
    protected MeadowOptions(IHttpContextAccessor accessor)
        // applies: 6.3/dynamic-provider-constructors
        : base(httpContextAccessor: accessor) { }
}

public class SamlMeadowOptions : MeadowOptions<Saml2Options, SamlProvider>
{
    public SamlMeadowOptions(IHttpContextAccessor accessor) : base(accessor) { }
    protected override void Configure(ConfigureAuthenticationContext<Saml2Options, SamlProvider> context) { }
}

public class OwnOptions : Microsoft.Extensions.Options.IConfigureNamedOptions<Saml2Options>
{
    public OwnOptions(IHttpContextAccessor http) { }
    public void Configure(string name, Saml2Options options) { }
    public void Configure(Saml2Options options) { }
}
