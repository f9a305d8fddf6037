using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Own;

public class EndSessionPage
{
    private readonly IHttpContextAccessor Context;

    public EndSessionPage(IHttpContextAccessor context) => Context = context;

    public string Host => Context.HttpContext.Request.Host.Host;
}
