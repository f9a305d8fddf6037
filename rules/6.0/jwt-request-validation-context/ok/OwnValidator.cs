using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public interface IJwtRequestValidator
    {
        Task<bool> ValidateAsync(Client client, string jwtTokenString);
    }

    public class OwnValidator : IJwtRequestValidator
    {
        public Task<bool> ValidateAsync(Client client, string jwtTokenString) => Task.FromResult(true);
    }
}
