using System;
using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class PartnerClients
{
    public static Client Portal() => new Client
    {
        ClientId = "portal",
        DPoPValidationMode = DPoPTokenExpirationValidationMode.Iat,
        DPoPClockSkew = TimeSpan.FromMinutes(5),
    };

    public static void Reset(Client client)
    {
        client.DPoPValidationMode = DPoPTokenExpirationValidationMode.Iat;
        client.DPoPValidationMode = DPoPTokenExpirationValidationMode.Iat;
    }
}
