using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Duende.IdentityServer.Models;

namespace Acme.Portal;

public static class Portal
{
    public static Client Own => new() { ClientId = "portal" };

    public static void Configure(OpenIdConnectOptions options)
    {
        options.Authority = "https://login.acme.test";
        // finding: 7.0/unsupported-prompt-refused
        options.Prompt = "signup";
    }

    public static void Admin(OpenIdConnectOptions options)
    {
        // finding: 7.0/unsupported-prompt-refused
        options.Prompt = "admin_consent";
    }
}
