using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Identity.Jobs;

public static class Asymmetric
{
    public static SigningCredentials Credentials(Client client, RsaSecurityKey key) => new(key, SecurityAlgorithms.RsaSha256, client.ClientId);
}
