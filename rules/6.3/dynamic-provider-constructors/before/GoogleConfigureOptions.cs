using Duende.IdentityServer.Hosting.DynamicProviders;
using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Authentication.Google;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Providers;

public class GoogleProvider : IdentityProvider
{
    public GoogleProvider() : base("google")
    {
    }

    public string ClientId => this["ClientId"];
}

/// <summary>Copies provider settings into <see cref="GoogleOptions"/>.</summary>
public class GoogleConfigureOptions : ConfigureAuthenticationOptions<GoogleOptions, GoogleProvider>
{
    public GoogleConfigureOptions(IHttpContextAccessor httpContextAccessor)
        // finding: 6.3/dynamic-provider-constructors
        : base(httpContextAccessor)
    {
    }

    protected override void Configure(ConfigureAuthenticationContext<GoogleOptions, GoogleProvider> context)
    {
        context.AuthenticationOptions.SignInScheme = context.DynamicProviderOptions.SignInScheme;
        context.AuthenticationOptions.ClientId = context.IdentityProvider.ClientId;
        context.AuthenticationOptions.CallbackPath = context.PathPrefix + "/signin";
    }
}
