using System.Threading.Tasks;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Hosting;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Endpoints;

public class TenantAuthorizeEndpoint : IEndpointHandler
{
    private readonly IAuthorizeRequestValidator _validator;

    public TenantAuthorizeEndpoint(IAuthorizeRequestValidator validator)
    {
        _validator = validator;
    }

    public async Task<IEndpointResult> ProcessAsync(HttpContext context)
    {
        var result = await _validator.ValidateAsync(context.Request.Query.AsNameValueCollection(), context.User);
        var request = result.ValidatedRequest;
        if (!context.User.IsAuthenticated())
        {
            // finding: 6.3/interaction-page-result-constructors
            return new LoginPageResult(request);
        }

        if (request.Client.RequireConsent)
        {
            // finding: 6.3/interaction-page-result-constructors
            return new ConsentPageResult(request: request);
        }

        // finding: 6.3/interaction-page-result-constructors
        return new Duende.IdentityServer.Endpoints.Results.CustomRedirectResult(request, "/tenant");
    }
}
