using Duende.IdentityServer.Endpoints.Results;
using Duende.IdentityServer.Validation;

namespace Acme.Identity.Endpoints;

/// <summary>Marks the redirect for the audit log.</summary>
public class StepUpLoginResult : LoginPageResult
{
    public StepUpLoginResult(ValidatedAuthorizeRequest request)
        // finding: 6.3/interaction-page-result-constructors
        : base(request)
    {
        ClientId = request.ClientId;
    }

    public string ClientId { get; }
}

public class TermsResult : CustomRedirectResult
{
    public TermsResult(ValidatedAuthorizeRequest validated, string page)
        // finding: 6.3/interaction-page-result-constructors
        : base(validated, "/terms/" + page)
    {
    }
}
