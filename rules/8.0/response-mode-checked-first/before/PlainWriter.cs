using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;
using Microsoft.AspNetCore.Http;

namespace Harbour.Web;

// finding: 8.0/response-mode-checked-first
public class PlainWriter : IHttpResponseWriter<AuthorizeResult>
{
    // finding: 8.0/response-mode-checked-first
    public Task WriteHttpResponse(AuthorizeResult result, HttpContext context) =>
        context.Response.WriteAsync(result.Response.Request.ResponseMode);
}
