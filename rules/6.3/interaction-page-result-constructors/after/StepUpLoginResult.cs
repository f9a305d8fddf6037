using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Endpoints;

/// <summary>Marks the redirect for the audit log.</summary>
public class StepUpLoginResult : LoginPageResult
{
    public StepUpLoginResult(ValidatedAuthorizeRequest request, IdentityServerOptions options)
        : base(request, options)
    {
        ClientId = request.ClientId;
    }

    public string ClientId { get; }
}

public class TermsResult : CustomRedirectResult
{
    public TermsResult(ValidatedAuthorizeRequest validated, string page, IdentityServerOptions options)
        : base(validated, "/terms/" + page, options)
    {
    }
}
