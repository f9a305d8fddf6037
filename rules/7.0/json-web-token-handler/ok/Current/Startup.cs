using System.IdentityModel.Tokens.Jwt;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.Current;

public static class Startup
{
    public static void Configure(IServiceCollection services, Client client)
    {
        JwtSecurityTokenHandler.DefaultInboundClaimTypeMap.Clear();

        services.AddAuthentication().AddOpenIdConnect("corp", options =>
        {
            options.ClientId = client.ClientId;
            options.Events.OnTokenValidated = context =>
            {
                var token = context.SecurityToken as JwtSecurityToken;
                var again = (JwtSecurityToken)context.SecurityToken;
                return Log(token ?? again);
            };
        });
    }

    private static Task Log(JwtSecurityToken token) => Console.Out.WriteLineAsync(token.Issuer);
}
