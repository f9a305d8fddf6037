namespace Atlas.Identity.Catalogue.Crm;

public class Client
{
    public string ClientId { get; init; } = "";
    public bool AllowOfflineAccess { get; init; }
}

public static class Crm
{
    public static readonly Client One = new Client { ClientId = "crm-1", AllowOfflineAccess = true };
    public static readonly Client[] More = { new() { ClientId = "crm-2", AllowOfflineAccess = true }, new() { ClientId = "crm-3", AllowOfflineAccess = true } };
}
