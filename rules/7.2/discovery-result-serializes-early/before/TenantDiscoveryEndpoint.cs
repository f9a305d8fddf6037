using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;

namespace Contoso.Identity;

public class TenantDiscoveryEndpoint : IEndpointHandler
{
    private readonly Func<HttpContext, Task<DiscoveryDocumentResult>> _inner;

    public TenantDiscoveryEndpoint(Func<HttpContext, Task<DiscoveryDocumentResult>> inner) => _inner = inner;

    public async Task<IEndpointResult?> ProcessAsync(HttpContext context)
    {
        DiscoveryDocumentResult result = await _inner(context);
        // finding: 7.2/discovery-result-serializes-early
        result.Entries["contoso_tenant"] = context.Request.Host.Host;
        return result;
    }

    public static void Clear(DiscoveryDocumentResult result)
    {
        // finding: 7.2/discovery-result-serializes-early
        result.Entries.Clear();
    }
}
