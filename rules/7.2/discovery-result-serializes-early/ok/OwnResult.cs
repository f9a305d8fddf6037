using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class DiscoveryDocumentResult
{
    public Dictionary<string, Client> Entries { get; } = [];
}

public static class OwnResults
{
    public static void Add(DiscoveryDocumentResult result, Client client) => result.Entries[client.ClientId] = client;
}
