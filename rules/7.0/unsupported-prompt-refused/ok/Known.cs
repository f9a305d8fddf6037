using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Duende.IdentityServer.Models;

namespace Acme.Portal;

public static class Known
{
    public static Client Own => new() { ClientId = "portal" };

    public static void Configure(OpenIdConnectOptions options)
    {
        options.Prompt = "login";
        // options.Prompt = "signup";
    }
}
