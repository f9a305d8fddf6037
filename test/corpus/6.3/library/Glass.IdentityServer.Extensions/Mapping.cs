using Duende.IdentityServer.Models;
using Ent = Duende.IdentityServer.EntityFramework.Entities;

namespace Glass.IdentityServer.Extensions;

public static class Mapping
{
    public static Client ToModel(this ClientRow row) => new Client
    {
        ClientId = row.ClientId,
        // ask: 6.3/logout-token-typ
        BackChannelLogoutUri = row.BackChannelLogoutUri,
        RefreshTokenUsage = (TokenUsage)row.RefreshTokenUsage,
        AllowOfflineAccess = row.AllowOfflineAccess,
    };

    public static ClientRow ToRow(this Client model) => new()
    {
        ClientId = model.ClientId,
        BackChannelLogoutUri = model.BackChannelLogoutUri,
        RefreshTokenUsage = (int)model.RefreshTokenUsage,
    };

    public static void Merge(this Ent.Client entity, Client model)
    {
        // ask: 6.3/logout-token-typ
        entity.BackChannelLogoutUri = model.BackChannelLogoutUri?.Trim();
        entity.RefreshTokenUsage = (int)model.RefreshTokenUsage;
    }

    public static void Merge(this ClientRow row, Client model)
    {
        row.BackChannelLogoutUri = model.BackChannelLogoutUri;
        row.DPoPValidationMode = 0;
    }
}

public class ClientRow
{
    public string ClientId { get; set; } = "";
    public string? BackChannelLogoutUri { get; set; }
    public int RefreshTokenUsage { get; set; }
    public bool AllowOfflineAccess { get; set; }
    public int DPoPValidationMode { get; set; }
}
