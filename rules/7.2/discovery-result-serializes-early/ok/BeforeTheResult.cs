using Duende.IdentityServer.Endpoints.Results;

namespace Contoso.Identity;

public static class BeforeTheResult
{
    public static DiscoveryDocumentResult Make(Dictionary<string, object> entries)
    {
        entries["contoso_tenant"] = "a";
        return new DiscoveryDocumentResult(entries, 60);
    }
}
