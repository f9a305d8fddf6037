using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Validation;

namespace Canal.Login;

public class LockEndpoint : IEndpointHandler
{
    private readonly IdentityServerOptions _options;
    public LockEndpoint(IdentityServerOptions options) => _options = options;

    public Task<IEndpointResult> ProcessAsync(HttpContext context)
    {
        var request = new ValidatedAuthorizeRequest();
        IEndpointResult result = context.Request.Path.Value switch
        {
            // applies: 6.3/interaction-page-result-constructors
            "/login" => new LoginPageResult(request),
            // applies: 6.3/interaction-page-result-constructors
            "/consent" => new ConsentPageResult(request),
            // applies: 6.3/interaction-page-result-constructors
            _ => new CustomRedirectResult(request, "/lock"),
        };
        return Task.FromResult(result);
    }
}

public class LockResult : LoginPageResult
{
    // applies: 6.3/interaction-page-result-constructors
    public LockResult(ValidatedAuthorizeRequest request) : base(request) { }
}

public class ReadyResult : LoginPageResult
{
    public ReadyResult(ValidatedAuthorizeRequest request, IdentityServerOptions options) : base(request, options) { }
}

public sealed class BridgeResult(ValidatedAuthorizeRequest request)
    // applies: 6.3/interaction-page-result-constructors
    : CustomRedirectResult(request, "/bridge");
