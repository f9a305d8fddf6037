using System.IdentityModel.Tokens.Jwt;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.Kept;

public static class Startup
{
    public static void Configure(IServiceCollection services, Client client)
    {
        services.AddAuthentication().AddOpenIdConnect("corp", options =>
        {
            options.ClientId = client.ClientId;
            options.MapInboundClaims = false;
        });
    }

    public static string? Issuer(string text) => (new JwtSecurityTokenHandler().ReadToken(text) as JwtSecurityToken)?.Issuer;
}
