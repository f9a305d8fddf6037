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

    public static JwtSecurityToken Own(Holder holder) => (JwtSecurityToken)holder.Token;

    public static string? Issuer(string text) => (new JwtSecurityTokenHandler().ReadToken(text) as JwtSecurityToken)?.Issuer;
}

public class Holder
{
    public object Token { get; set; } = new();
}
