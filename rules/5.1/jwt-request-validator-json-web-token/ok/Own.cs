using System.IdentityModel.Tokens.Jwt;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Api
{
    public class RequestValidator
    {
        protected virtual Task<JwtSecurityToken> ValidateJwtAsync(string token, Client client) => Task.FromResult(new JwtSecurityToken(token));
    }

    public class Stricter : RequestValidator
    {
        protected override Task<JwtSecurityToken> ValidateJwtAsync(string token, Client client) => base.ValidateJwtAsync(token, client);
    }
}
