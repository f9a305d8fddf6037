using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Own;

public class TenantReader
{
    private readonly IHttpContextAccessor ContextAccessor;

    public TenantReader(IHttpContextAccessor accessor) => ContextAccessor = accessor;

    public string Host => ContextAccessor.HttpContext.Request.Host.Host;
}
