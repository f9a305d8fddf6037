using System;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Mappers;
using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class SafeClients
{
    // DPoPValidationMode = DPoPTokenExpirationValidationMode.Custom accepts any age.
    public static Client Worker() => new Client
    {
        ClientId = "worker",
        RequireDPoP = true,
        DPoPValidationMode = DPoPTokenExpirationValidationMode.IatAndNonce,
        DPoPClockSkew = TimeSpan.FromSeconds(10),
        Description = "DPoPValidationMode = 0",
    };

    // No DPoP settings at all: the model's default is Iat, and the mapper carries it over.
    public static void Save(ConfigurationDbContext db) => db.Clients.Add(new Client { ClientId = "plain" }.ToEntity());

    public static bool ChecksNothing(Client client) => client.DPoPValidationMode == DPoPTokenExpirationValidationMode.Custom;
}
