using System.Threading.Tasks;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Endpoints;

public class Redirects
{
    private readonly IdentityServerOptions _options;

    public Redirects(IdentityServerOptions options)
    {
        _options = options;
    }

    // new LoginPageResult(request)
    public IEndpointResult Login(ValidatedAuthorizeRequest request) => new LoginPageResult(request, _options);

    public IEndpointResult Terms(ValidatedAuthorizeRequest request) => new CustomRedirectResult(request, "/terms", _options);

    // ExecuteAsync moved to the base class; calls still compile.
    public Task RunAsync(LoginPageResult result, HttpContext context) => result.ExecuteAsync(context);

    public bool IsLogin(IEndpointResult result) => result is LoginPageResult;
}
