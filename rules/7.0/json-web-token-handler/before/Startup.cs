using System.IdentityModel.Tokens.Jwt;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public static class Startup
{
    public static void Configure(IServiceCollection services, Client client)
    {
        // finding: 7.0/json-web-token-handler
        JwtSecurityTokenHandler.DefaultInboundClaimTypeMap.Clear();

        services.AddAuthentication().AddOpenIdConnect("corp", options =>
        {
            options.ClientId = client.ClientId;
            options.Events.OnTokenValidated = context =>
            {
                // finding: 7.0/json-web-token-handler
                var token = context.SecurityToken as JwtSecurityToken;
                // finding: 7.0/json-web-token-handler
                var again = (JwtSecurityToken)context.SecurityToken;
                return Log(token ?? again);
            };
        });

        services.AddAuthentication().AddJwtBearer("api", options =>
        {
            // finding: 7.0/json-web-token-handler
            options.SecurityTokenValidators.Clear();
            // finding: 7.0/json-web-token-handler
            options.SecurityTokenValidators.Add(new JwtSecurityTokenHandler { MapInboundClaims = false });
        });

        services.AddAuthentication().AddOpenIdConnect("other", options =>
        {
            // finding: 7.0/json-web-token-handler
            options.SecurityTokenValidator = new JwtSecurityTokenHandler();
        });
    }

    private static Task Log(JwtSecurityToken token) => Console.Out.WriteLineAsync(token.Issuer);
}
