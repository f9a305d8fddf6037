using System;
using Duende.IdentityServer.Models;
using Entities = Duende.IdentityServer.EntityFramework.Entities;

namespace Acme.Identity.Admin;

public static class SafeEntities
{
    public static Entities.Client Create(string id) => new Entities.Client
    {
        ClientId = id,
        DPoPValidationMode = DPoPTokenExpirationValidationMode.Iat,
        DPoPClockSkew = TimeSpan.FromMinutes(5),
    };
}
