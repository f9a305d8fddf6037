using Duende.IdentityServer.Models;

namespace Beacon.Auth;

public static class Clients
{
    public static IEnumerable<Client> Get()
    {
        yield return new Client
        {
            ClientId = "lighthouse",
            RequireDPoP = true,
            // applies: 6.3/dpop-validation-mode-zero
            DPoPValidationMode = DPoPTokenExpirationValidationMode.Custom,
            // applies: 6.3/dpop-validation-mode-zero
            DPoPClockSkew = TimeSpan.Zero,
        };
        yield return new Client
        {
            ClientId = "foghorn",
            RequireDPoP = true,
            DPoPValidationMode = DPoPTokenExpirationValidationMode.Nonce,
            DPoPClockSkew = TimeSpan.FromSeconds(10),
        };
        var lamp = new Client { ClientId = "lamp" };
        // applies: 6.3/dpop-validation-mode-zero
        lamp.DPoPValidationMode = default;
        // applies: 6.3/dpop-validation-mode-zero
        lamp.DPoPClockSkew = TimeSpan.FromSeconds(0);
        lamp.RequireDPoP = false;
        yield return lamp;
        // applies: 6.3/dpop-validation-mode-zero
        lamp.DPoPValidationMode = (DPoPTokenExpirationValidationMode)0;
        // applies: 6.3/dpop-validation-mode-zero
        lamp.DPoPClockSkew = new TimeSpan();
        lamp.DPoPClockSkew = TimeSpan.FromMinutes(5);
        lamp.DPoPValidationMode = DPoPTokenExpirationValidationMode.Iat | DPoPTokenExpirationValidationMode.Nonce;
    }
}
