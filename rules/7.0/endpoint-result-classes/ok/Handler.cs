using System.Net;
using System.Threading.Tasks;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity;

public class HealthHandler : IEndpointHandler
{
    public Task<IEndpointResult> ProcessAsync(HttpContext context) => Task.FromResult<IEndpointResult>(new StatusCodeResult(HttpStatusCode.OK));
}
