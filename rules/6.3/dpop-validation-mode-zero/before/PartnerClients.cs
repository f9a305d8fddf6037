using System;
using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class PartnerClients
{
    public static Client Portal() => new Client
    {
        ClientId = "portal",
        // finding: 6.3/dpop-validation-mode-zero
        DPoPValidationMode = DPoPTokenExpirationValidationMode.Custom,
        // finding: 6.3/dpop-validation-mode-zero
        DPoPClockSkew = TimeSpan.Zero,
    };

    public static void Reset(Client client)
    {
        // finding: 6.3/dpop-validation-mode-zero
        client.DPoPValidationMode = (DPoPTokenExpirationValidationMode)0;
        // finding: 6.3/dpop-validation-mode-zero
        client.DPoPValidationMode = 0;
    }
}
