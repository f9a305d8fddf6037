using System.IdentityModel.Tokens.Jwt;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity.Validators;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddAuthentication().AddJwtBearer("api", options =>
        {
            options.UseSecurityTokenValidators = true;
            options.SecurityTokenValidators.Add(new JwtSecurityTokenHandler());
        });
    }
}
